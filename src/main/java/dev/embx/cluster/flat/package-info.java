/** Clusters without a tree: k-means, X-means, DBSCAN, spectral. The only user of Smile. */
package dev.embx.cluster.flat;
