package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.embedding.Matrix;
import dev.embx.metrics.ScaledMatrix;

/**
 * The usable items of a set in clusters. The explorer keeps one per set, which all views share.
 *
 * @param <C> a cut of a tree, or clusters without one
 */
public sealed interface ClusteringRequest<C extends Clustering> extends Request<C>
        permits CutRequest, PartitionRequest {

    /** Name of the set. */
    String set();

    /** The distance of two items. */
    ClusterDistance distance();

    /** The name of the method in commands and JSON: "tree", "kmeans". */
    String id();

    /** A description of the method. */
    String words();

    /** Remarks on the clusters that were found; empty where there are none. */
    default String note(Clustering found) {
        return "";
    }

    /** The vectors that are clustered, divided by a power of two where their values are extreme. */
    default Matrix points(Engine engine) {
        return ScaledMatrix.of(engine.workspace().get(set()).points()).points();
    }

    /** Their distances. */
    default PointDistances distances(Engine engine) {
        return PointDistances.of(points(engine), distance());
    }
}
