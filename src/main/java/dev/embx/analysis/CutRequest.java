package dev.embx.analysis;

import dev.embx.job.Progress;

/**
 * A tree cut into clusters.
 *
 * @param tree the tree
 * @param clusters how many clusters at the most; 0 cuts at 0.7 of the largest height, where SciPy changes colors
 */
public record CutRequest(TreeRequest tree, int clusters) implements Request<Cut> {

    @Override
    public String title() {
        return "cutting the tree of " + tree.set();
    }

    @Override
    public Cut compute(Engine engine, Progress progress) {
        Tree found = engine.solve(tree, progress);
        return clusters > 0 ? Cut.into(found, clusters) : Cut.byDefault(found);
    }
}
