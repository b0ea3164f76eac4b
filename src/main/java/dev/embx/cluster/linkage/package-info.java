/** Agglomerative clustering: the linkage methods, with SciPy's order of merges and its ties. */
package dev.embx.cluster.linkage;
