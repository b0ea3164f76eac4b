/** Clusters without a tree: k-means, X-means, DBSCAN and spectral clustering. */
package dev.embx.cluster.partition;
