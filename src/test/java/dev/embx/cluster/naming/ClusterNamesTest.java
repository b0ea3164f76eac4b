package dev.embx.cluster.naming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.cluster.partition.LabeledClusters;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterNamesTest {
    private static final String[] TITLES = {
        "Lord of the Rings: The Fellowship (2001)",
        "Lord of the Rings: The Two Towers (2002)",
        "The Hobbit (2012)",
        "Star Wars: A New Hope (1977)",
        "Star Wars: Return of the Jedi (1983)",
        "The Alien (1979)",
        "Alone"
    };
    private static final String[] GENRES = {
        "Fantasy|Drama", "Fantasy", "Fantasy | Children", "Sci-Fi|Drama", "Sci-Fi", "Sci-Fi|Horror", null
    };

    private final Float64Matrix points = new Float64Matrix(7, 1, new double[] {1, 2.25, 3, 101, 102, 103, 200});
    private final CutClusters cut = CutClusters.atMost(
            Dendrogram.of(Linkages.of(points, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, Progress.NONE)), 3);
    private final Medoids medoids =
            Medoids.of(cut, PointDistances.of(points, ClusterDistance.EUCLIDEAN), Progress.NONE);

    private ClusterName nameOf(int row) {
        EmbeddingSet set = new EmbeddingSet(
                "movies",
                points,
                Ids.ofRows(TITLES.length),
                Arrays.stream(TITLES).map(Label::of).toArray(Label[]::new),
                List.of(new MetadataColumn("genres", GENRES)),
                JoinReport.none(TITLES.length),
                new Origin(Path.of("movies.csv"), "", ElementType.FLOAT64, List.of("x"), List.of()));
        return ClusterNames.of(cut, medoids, set, 2).get(cut.label(row) - 1);
    }

    private static String[] texts(List<Term> terms) {
        return terms.stream().map(Term::text).toArray(String[]::new);
    }

    @Test
    void medoidIsTheMemberNearestToAllOthers() {
        assertEquals(Label.of(TITLES[1]), nameOf(0).title());
        assertEquals(Label.of(TITLES[4]), nameOf(3).title());
        assertEquals(Label.of(TITLES[6]), nameOf(6).title());
    }

    @Test
    void cohesionIsTheMeanDistanceOfTwoMembers() {
        assertEquals((1.25 + 0.75 + 2) / 3, medoids.cohesion()[cut.label(0) - 1], 1e-12);
        assertEquals(0, medoids.cohesion()[cut.label(6) - 1]);
    }

    @Test
    void wordsAreThoseOfSeveralMembersAndFewOthers() {
        assertArrayEquals(new String[] {"lord", "rings"}, texts(nameOf(0).words()));
        assertArrayEquals(new String[] {"star", "wars"}, texts(nameOf(3).words()));
        assertArrayEquals(new String[] {"alone"}, texts(nameOf(6).words()));
    }

    /** "The" is nearest to all members, but to all others as well. */
    @Test
    void clustersOfSingleWordsAreNotNamedByAWordThatIsNearEverything() {
        Float64Matrix vectors = new Float64Matrix(6, 2, new double[] {10, 0, 9.5, 4, 9.5, -4, 0, 10, 4, 9.5, -4, 9.5});
        Float64Matrix between = new Float64Matrix(
                7,
                2,
                DoubleStream.concat(Arrays.stream(vectors.values()), DoubleStream.of(9.4, 0.2))
                        .toArray());
        CutClusters two = CutClusters.atMost(
                Dendrogram.of(Linkages.of(between, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, Progress.NONE)),
                2);
        PointDistances distances = PointDistances.of(between, ClusterDistance.EUCLIDEAN);
        Medoids found = Medoids.of(two, distances, Progress.NONE);
        Label[] labels = Stream.of("king", "queen", "prince", "north", "east", "west", "the")
                .map(Label::of)
                .toArray(Label[]::new);
        EmbeddingSet set = new EmbeddingSet(
                "words",
                between,
                Ids.ofRows(labels.length),
                labels,
                List.of(),
                JoinReport.none(labels.length),
                new Origin(Path.of("words.csv"), "", ElementType.FLOAT64, List.of("x", "y"), List.of()));
        ClusterName royal = ClusterNames.of(two, found, set, 2).get(two.label(0) - 1);
        assertEquals(Label.of("the"), set.label(found.points()[two.label(0) - 1]));
        assertEquals(Label.of("prince"), royal.title());
        assertArrayEquals(new String[] {"king"}, texts(royal.words()));
    }

    @Test
    void valuesOfACellAreTakenApart() {
        assertArrayEquals(new String[] {"Fantasy"}, texts(nameOf(0).values().get("genres")));
        assertArrayEquals(new String[] {"Sci-Fi"}, texts(nameOf(3).values().get("genres")));
    }

    @Test
    void aColumnThatTellsNothingIsLeftOut() {
        assertEquals(0, nameOf(6).values().size());
    }

    @Test
    void scoreIsClassBasedTfIdf() {
        Term lord = nameOf(0).words().get(0);
        long terms = Stream.of(5, 6, 2, 4, 6, 2, 1).mapToInt(Integer::intValue).sum();
        assertEquals(2, lord.members());
        assertEquals(2, lord.all());
        assertEquals(2 * Math.log(1 + terms / 3.0 / 2), lord.score(), 1e-12);
    }

    /** Of 24 labels in two halves, "the" is in 13, more often in the first half; "dune" and "star" are each in one half only. */
    @Test
    void stopWordsNameNoCluster() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String the = i < 9 || i >= 20 ? "the " : "";
            labels.add(the + (i < 12 ? i % 2 == 0 ? "dune " : "" : i % 3 == 0 ? "star " : "") + "part" + i);
        }
        int[] halves = IntStream.range(0, 24).map(i -> i < 12 ? 1 : 2).toArray();
        List<Set<String>> terms =
                labels.stream().map(label -> Set.of(label.split(" ", -1))).toList();
        TypicalTerms typical = new TypicalTerms(new LabeledClusters(halves, new int[] {12, 12}), terms, 0.1);
        assertArrayEquals(new String[] {"dune"}, texts(typical.of(1, 5)));
        assertArrayEquals(new String[] {"star"}, texts(typical.of(2, 5)));
        TypicalTerms all = new TypicalTerms(new LabeledClusters(halves, new int[] {12, 12}), terms, 2);
        assertArrayEquals(new String[] {"dune", "the"}, texts(all.of(1, 5)));
    }
}
