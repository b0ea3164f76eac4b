package dev.embx.analysis.comparison;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.neighbors.GraphRequest;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.comparison.CommonItems;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.DendrogramAgreement;
import dev.embx.comparison.Geometry;
import dev.embx.comparison.NeighborLists;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.comparison.PairAgreement;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two sets side by side, on the items that both have.
 *
 * @param a name of the first set
 * @param b name of the second
 * @param k neighbors per list, at least 1
 * @param clusters into how many clusters both trees are cut, at least 1
 * @param kendall whether Kendall's correlation is wanted too
 */
public record ComparisonRequest(String a, String b, int k, int clusters, boolean kendall)
        implements Request<Comparison> {
    /** The default number of neighbors per list. */
    public static final int NEIGHBORS = 10;

    /** The default number of clusters of a cut. */
    public static final int CLUSTERS = 5;

    /** With more items no trees are made: they take O(n^2) time and memory. */
    public static final int MOST_LEAVES = 2_000;

    @Override
    public String title() {
        return "comparing " + a + " and " + b;
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return Optional.of(ComparisonMatrixRequest.cost(List.of(a, b), k, engine));
    }

    @Override
    public Comparison compute(Engine engine, Progress progress) {
        return kendall ? withKendall(engine, progress) : compare(engine, progress);
    }

    private Comparison withKendall(Engine engine, Progress progress) {
        Comparison without = engine.solve(new ComparisonRequest(a, b, k, clusters, false), progress);
        CommonItems items = without.items();
        return without.with(without.pairs()
                .withKendall(items.size(), cosine(engine, a, items.rowsA()), cosine(engine, b, items.rowsB())));
    }

    private static Similarity cosine(Engine engine, String set, int[] rows) {
        return Similarities.of(engine.workspace().get(set).set().vectors().select(rows), Metric.COSINE);
    }

    private Comparison compare(Engine engine, Progress progress) {
        OpenSet first = engine.workspace().get(a);
        OpenSet second = engine.workspace().get(b);
        CommonItems items = CommonItems.of(first.set(), first.check(), second.set(), second.check());
        Side left = new Side(engine, first, items.rowsA(), progress);
        Side right = new Side(engine, second, items.rowsB(), progress);
        NeighborOverlap overlap = NeighborOverlap.of(left.neighbors(k), right.neighbors(k), progress);
        PairAgreement pairs = PairAgreement.of(
                items.size(),
                Similarities.of(left.vectors(), Metric.COSINE),
                Similarities.of(right.vectors(), Metric.COSINE),
                progress);
        Geometry geometry = Geometry.of(left.vectors(), right.vectors(), progress);
        boolean trees = items.size() >= 2 && items.size() <= MOST_LEAVES;
        return new Comparison(
                items,
                overlap,
                pairs,
                geometry,
                trees
                        ? Optional.of(DendrogramAgreement.of(left.tree(), right.tree(), clusters, progress))
                        : Optional.empty());
    }

    /** One of the sets; what is known of the whole set is not computed again where all of its rows take part, in order. */
    private record Side(Engine engine, OpenSet open, int[] rows, Progress progress) {

        Matrix vectors() {
            return open.set().vectors().select(rows);
        }

        boolean whole() {
            return Arrays.equals(rows, open.check().usable());
        }

        NeighborLists neighbors(int k) {
            return whole() && rows.length == open.set().rows()
                    ? NeighborLists.of(
                            vectors(), engine.solve(new GraphRequest(open.name(), Metric.COSINE, k + 1), progress), k)
                    : NeighborLists.of(vectors(), k, progress);
        }

        Dendrogram tree() {
            return whole()
                    ? engine.solve(LinkageRequest.ward(open.name()), progress).dendrogram()
                    : Dendrogram.of(Linkages.of(vectors(), LinkageMethod.WARD, ClusterDistance.COSINE, progress));
        }
    }
}
