package dev.embx.comparison;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.JsonResource;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.Origin;
import dev.embx.embedding.RowCheck;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Two small sets and what {@code comparison/make_truth.py} of the test resources says of them. */
record TruthCase(String name, EmbeddingSet a, EmbeddingSet b, int wanted, JsonResource says) {
    private static final int CLUSTERS = 5;

    static Stream<TruthCase> all() {
        return JsonResource.read("/comparison/truth.json").get("cases").items().stream()
                .map(made -> new TruthCase(
                        made.get("name").text(),
                        set("a", made.get("a"), made.get("idsA")),
                        set("b", made.get("b"), made.get("idsB")),
                        (int) made.get("wanted").number(),
                        made.get("says")));
    }

    private static EmbeddingSet set(String name, JsonResource rows, JsonResource ids) {
        List<double[]> vectors =
                rows.items().stream().map(JsonResource::doubles).toList();
        double[] values = vectors.stream().flatMapToDouble(Arrays::stream).toArray();
        long[] numbers = Arrays.stream(ids.ints()).asLongStream().toArray();
        return set(
                name,
                new Float64Matrix(vectors.size(), vectors.get(0).length, values),
                Ids.ofIntegers("id", "int64", numbers));
    }

    static EmbeddingSet set(String name, Matrix vectors, Ids ids) {
        Label[] labels = new Label[vectors.rows()];
        Arrays.setAll(labels, row -> Label.of(ids.text(row)));
        return new EmbeddingSet(
                name,
                vectors,
                ids,
                labels,
                List.of(),
                JoinReport.none(vectors.rows()),
                new Origin(Path.of("x"), "made", ElementType.FLOAT64, List.of("vector"), List.of()));
    }

    CommonItems items() {
        return CommonItems.of(a, RowCheck.of(a), b, RowCheck.of(b));
    }

    Matrix vectorsA() {
        return a.vectors().select(items().rowsA());
    }

    Matrix vectorsB() {
        return b.vectors().select(items().rowsB());
    }

    NeighborOverlap overlap() {
        return overlap(vectorsA(), vectorsB(), wanted);
    }

    static NeighborOverlap overlap(Matrix a, Matrix b, int k) {
        return NeighborOverlap.of(
                NeighborLists.of(a, k, Progress.NONE), NeighborLists.of(b, k, Progress.NONE), Progress.NONE);
    }

    PairAgreement pairs() {
        return PairAgreement.of(
                items().size(),
                Similarities.of(vectorsA(), Metric.COSINE),
                Similarities.of(vectorsB(), Metric.COSINE),
                Progress.NONE);
    }

    double kendall() {
        return pairs().withKendall(
                        items().size(),
                        Similarities.of(vectorsA(), Metric.COSINE),
                        Similarities.of(vectorsB(), Metric.COSINE))
                .kendall();
    }

    Geometry geometry() {
        return Geometry.of(vectorsA(), vectorsB(), Progress.NONE);
    }

    boolean hasTrees() {
        return says.names().contains("baker");
    }

    DendrogramAgreement trees() {
        return DendrogramAgreement.of(tree(vectorsA()), tree(vectorsB()), CLUSTERS, Progress.NONE);
    }

    static Dendrogram tree(Matrix vectors) {
        return Dendrogram.of(Linkages.of(vectors, LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE));
    }

    double number(String key) {
        return says.get(key).number();
    }

    @Override
    public String toString() {
        return name;
    }
}
