package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.embedding.Matrix;

/**
 * The usable items of a set in clusters. The explorer keeps one a set, which all views share.
 *
 * @param <C> a cut of a tree, or clusters without one
 */
public sealed interface ClusteringRequest<C extends Clustering> extends Request<C>
        permits CutRequest, PartitionRequest {

    /** Name of the set. */
    String set();

    /** How far two items are apart. */
    ClusterDistance distance();

    /** The name of the method in commands and JSON: "tree", "kmeans". */
    String id();

    /** What kind of clusters they are, for a reader. */
    String words();

    /** The vectors that are clustered. */
    default Matrix points(Engine engine) {
        OpenSet open = engine.workspace().get(set());
        return open.set().vectors().select(open.check().usable());
    }

    /** Their distances. */
    default PointDistances distances(Engine engine) {
        return PointDistances.of(points(engine), distance());
    }
}
