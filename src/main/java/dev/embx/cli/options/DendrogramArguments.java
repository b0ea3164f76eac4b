package dev.embx.cli.options;

import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LeafOrder;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.error.UserError;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which tree, and where it is cut. */
public final class DendrogramArguments {
    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "ward",
            description = "single, complete, average, weighted, centroid, median or ward (default: ward)")
    private String method;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "cosine",
            description = "distance: cosine (1 - cosine), euclidean, or unit-euclidean (Euclidean distance of the"
                    + " normalized vectors) (default: cosine)")
    private String metric;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "scipy",
            description =
                    "order of the leaves: scipy, or optimal, which puts similar leaves side by side (default: scipy)")
    private String order;

    @Option(
            names = "--cut",
            paramLabel = "HEIGHT",
            description = "cut the dendrogram at this height (--format csv: id and cluster)")
    private Double cut;

    @Option(
            names = "--clusters",
            paramLabel = "K",
            description = "cut the dendrogram into at most K clusters (--format csv: id and cluster)")
    private Integer clusters;

    @Option(
            names = "--inconsistent",
            paramLabel = "T",
            description = "cut the dendrogram at merges more inconsistent than T (--format csv: id and cluster)")
    private Double inconsistent;

    /** The cut of the tree of a set: by default SciPy's. */
    public CutRequest cut(String set) {
        LinkageRequest tree = new LinkageRequest(
                set,
                Arguments.one("--method", LinkageMethod.values(), LinkageMethod::id, method),
                Arguments.one("--metric", ClusterDistance.values(), ClusterDistance::id, metric),
                Arguments.one("--order", LeafOrder.values(), LeafOrder::id, order));
        return new CutRequest(tree, rule());
    }

    private CutRule rule() {
        if (Stream.of(cut, clusters, inconsistent).filter(Objects::nonNull).count() > 1) {
            throw UserError.usage("--cut, --clusters and --inconsistent are mutually exclusive", "give one of them");
        }
        if (inconsistent != null) {
            return inconsistent(inconsistent);
        }
        if (cut != null && !(cut >= 0 && cut < Double.POSITIVE_INFINITY)) {
            throw UserError.usage("--cut " + cut + " must be a height of at least 0", "");
        }
        if (clusters != null) {
            return new CutRule.Clusters(Arguments.positive("--clusters", clusters));
        }
        return cut == null ? CutRule.DEFAULT : new CutRule.Height(cut);
    }

    private static CutRule inconsistent(double coefficient) {
        if (!(coefficient >= 0)) {
            throw UserError.usage("--inconsistent " + coefficient + " must be a coefficient of at least 0", "");
        }
        return new CutRule.Inconsistent(coefficient);
    }

    /** Whether clusters were asked for. */
    public boolean hasCut() {
        return cut != null || clusters != null || inconsistent != null;
    }
}
