package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import java.util.Optional;

/**
 * A tree cut into clusters. The explorer keeps one per set, which all views share.
 *
 * @param tree the tree
 * @param rule where it is cut
 */
public record CutRequest(LinkageRequest tree, CutRule rule) implements ClusteringRequest<Cut> {

    /** The notebook's tree, cut where SciPy changes colors. */
    public static CutRequest ward(String set) {
        return new CutRequest(LinkageRequest.ward(set), CutRule.DEFAULT);
    }

    /** The same tree cut elsewhere. */
    public CutRequest by(CutRule other) {
        return new CutRequest(tree, other);
    }

    /** Another tree: a number of clusters stays, a height says nothing there. */
    public CutRequest of(LinkageRequest other) {
        return new CutRequest(other, rule instanceof CutRule.Height ? CutRule.DEFAULT : rule);
    }

    @Override
    public String set() {
        return tree.set();
    }

    @Override
    public ClusterDistance distance() {
        return tree.distance();
    }

    @Override
    public String id() {
        return "tree";
    }

    @Override
    public String words() {
        return tree.words();
    }

    @Override
    public String title() {
        return "cutting the dendrogram of " + tree.set();
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return tree.cost(engine);
    }

    @Override
    public Cut compute(Engine engine, Progress progress) {
        HierarchicalClustering found = engine.solve(tree, progress);
        if (rule instanceof CutRule.Clusters clusters) {
            return Cut.into(found, CutClusters.atMost(found.dendrogram(), clusters.most()));
        }
        if (rule instanceof CutRule.Height cut) {
            return Cut.of(found, CutClusters.atHeight(found.dendrogram(), cut.height()), cut.height());
        }
        if (rule instanceof CutRule.Inconsistent cut) {
            return Cut.without(
                    found, CutClusters.byInconsistency(found.dendrogram(), cut.coefficient(), CutRule.DEPTH));
        }
        double threshold = found.dendrogram().defaultColorThreshold();
        // SciPy colors what is strictly below the threshold; fcluster keeps what is at it as well.
        return Cut.of(found, CutClusters.atHeight(found.dendrogram(), Math.nextDown(threshold)), threshold);
    }
}
