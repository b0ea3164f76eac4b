package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cluster.quality.SuggestedClusters;
import dev.embx.job.Progress;

/**
 * The numbers of clusters, from 2 to {@value #MOST}, that rules of thumb suggest. O(n^2) time.
 *
 * @param tree the tree that may be cut
 */
public record SuggestionRequest(LinkageRequest tree) implements Request<SuggestedClusters> {
    /** The largest number that is looked at. */
    public static final int MOST = 20;

    @Override
    public String title() {
        return "finding the best cut of " + tree.set();
    }

    @Override
    public SuggestedClusters compute(Engine engine, Progress progress) {
        return SuggestedClusters.of(engine.solve(tree, progress).dendrogram(), tree.distances(engine), MOST, progress);
    }
}
