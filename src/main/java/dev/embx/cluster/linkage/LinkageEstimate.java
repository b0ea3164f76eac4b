package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.error.UserError;
import java.util.Locale;

/**
 * The memory that a clustering will need, estimated before it starts.
 *
 * @param points number of points
 * @param storage how the distances will be kept
 * @param bytes memory at its peak, beside the set itself
 */
public record LinkageEstimate(int points, DistanceStorage storage, long bytes) {
    private static final int LARGEST_FLOAT64 = 40_000;
    private static final int LARGEST_STORED_WARD = 16_384;
    private static final long PER_POINT = 200;
    private static final double GIGABYTE = 1e9;

    /** The storage that a clustering takes by itself: it depends on nothing else, so answers repeat on any machine. */
    public static DistanceStorage storage(int points, LinkageMethod method, ClusterDistance distance) {
        if (method == LinkageMethod.SINGLE) {
            return DistanceStorage.NONE;
        }
        if (points > LARGEST_STORED_WARD && hasCentroids(method, distance)) {
            return DistanceStorage.NONE;
        }
        return points <= LARGEST_FLOAT64 ? DistanceStorage.FLOAT64 : DistanceStorage.FLOAT32;
    }

    /** Whether {@link DistanceStorage#NONE} can be had. */
    static boolean canDoWithoutStorage(LinkageMethod method, ClusterDistance distance) {
        return method == LinkageMethod.SINGLE || hasCentroids(method, distance);
    }

    private static boolean hasCentroids(LinkageMethod method, ClusterDistance distance) {
        return method == LinkageMethod.WARD && distance != ClusterDistance.COSINE;
    }

    /** The estimate for a number of points and dimensions. */
    public static LinkageEstimate of(int points, int dimensions, DistanceStorage storage) {
        long bytes = storage.bytes(points) + PointDistances.bytes(points, dimensions) + PER_POINT * points;
        return new LinkageEstimate(points, storage, bytes);
    }

    /**
     * Refuses a clustering that does not fit.
     *
     * @param available bytes that may be taken
     * @throws UserError with the memory needed and the alternatives
     */
    public void requireFits(long available) {
        if (bytes > available) {
            throw UserError.data(
                    String.format(
                            Locale.ROOT,
                            "clustering %,d points needs %.1f GB of memory, %.1f GB is free",
                            points,
                            bytes / GIGABYTE,
                            available / GIGABYTE),
                    "set EMBX_HEAP, use single linkage or Ward on unit vectors (which store no distances), or select fewer"
                            + " items");
        }
    }
}
