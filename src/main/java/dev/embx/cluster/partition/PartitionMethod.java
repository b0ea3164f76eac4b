package dev.embx.cluster.partition;

import dev.embx.cluster.distance.ClusterDistance;
import java.util.Locale;

/**
 * How clusters are found without a tree. HDBSCAN is not among them: Smile 3.1.1 has none.
 */
public sealed interface PartitionMethod {

    /** The name in commands and JSON: "kmeans". */
    default String id() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Its description: {@code k-means, K = 8}. */
    String words();

    /** The seed of random numbers where none is chosen. */
    long SEED = 42;

    /** Remarks on the clusters that were found; empty where there are none. */
    default String note(int found) {
        return "";
    }

    /** The same for vectors that were divided by 2^exponent: lengths among its options are divided too. */
    default PartitionMethod dividedBy(int exponent, ClusterDistance distance) {
        return this;
    }

    /**
     * Least sum of squares to the means of the clusters (Lloyd 1982), the best of ten starts by
     * greedy k-means++ (Arthur and Vassilvitskii 2007).
     *
     * @param clusters at least 1
     * @param seed of the starts
     */
    record KMeans(int clusters, long seed) implements PartitionMethod {
        /** With the usual seed. */
        public KMeans(int clusters) {
            this(clusters, SEED);
        }

        @Override
        public String words() {
            return "k-means, K = " + clusters;
        }
    }

    /**
     * K-means that splits clusters as long as the Bayesian information criterion gains (Pelleg and Moore 2000).
     *
     * @param most clusters at most, at least 2
     * @param seed of the splits
     */
    record XMeans(int most, long seed) implements PartitionMethod {
        /** With the usual seed. */
        public XMeans(int most) {
            this(most, SEED);
        }

        @Override
        public String note(int found) {
            return found < most ? "" : "as many clusters as allowed: the criterion may want more; raise --clusters";
        }

        @Override
        public String words() {
            return "X-means, at most " + most;
        }
    }

    /**
     * Regions where points lie dense (Ester, Kriegel, Sander and Xu 1996); points elsewhere are in no cluster.
     *
     * @param radius two points this near or nearer are neighbors, in the distance that is clustered
     * @param least points within the radius, itself included, that make a point's place dense; scikit-learn's min_samples
     */
    record Dbscan(double radius, int least) implements PartitionMethod {
        @Override
        public String words() {
            return "DBSCAN, eps " + radius + ", min " + least;
        }

        @Override
        public PartitionMethod dividedBy(int exponent, ClusterDistance distance) {
            return distance == ClusterDistance.EUCLIDEAN ? new Dbscan(Math.scalb(radius, -exponent), least) : this;
        }
    }

    /**
     * K-means on the first eigenvectors of the normalized affinities exp(-d^2), d the Euclidean distance (of unit vectors for
     * the cosine); von Luxburg 2007, section 4; scikit-learn's {@code SpectralClustering} with its defaults.
     *
     * @param clusters at least 1
     * @param seed of the starts of k-means
     */
    record Spectral(int clusters, long seed) implements PartitionMethod {
        /** With the usual seed. */
        public Spectral(int clusters) {
            this(clusters, SEED);
        }

        @Override
        public String words() {
            return "spectral, K = " + clusters;
        }
    }
}
