package dev.embx.analysis;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.LinkageMethod;
import dev.embx.cluster.Linkages;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.job.Progress;

/**
 * The tree of the usable rows of a set.
 *
 * @param set name of the set
 * @param method how clusters merge
 * @param distance how far two items are apart
 */
public record TreeRequest(String set, LinkageMethod method, ClusterDistance distance) implements Request<Tree> {

    /** The notebook's tree: Ward on 1 - cosine. */
    public static TreeRequest ward(String set) {
        return new TreeRequest(set, LinkageMethod.WARD, ClusterDistance.COSINE);
    }

    @Override
    public String title() {
        return "clustering " + set;
    }

    @Override
    public Tree compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        int[] rows = open.check().usable();
        if (rows.length == 0) {
            throw new IllegalStateException(set + ": no usable vector to cluster");
        }
        return new Tree(
                rows, Dendrogram.of(Linkages.of(open.set().vectors().select(rows), method, distance, progress)));
    }
}
