/** Names of clusters: their medoids, and the words and values that distinguish them from the rest. */
package dev.embx.cluster.naming;
