/** Hierarchical clustering in SciPy's terms: linkage, leaves, flat clusters. */
package dev.embx.cluster;
