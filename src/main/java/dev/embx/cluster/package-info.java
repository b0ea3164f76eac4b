/**
 * Hierarchical clustering with SciPy's answers: linkage, tree, leaf order, flat clusters. Distances are in {@code distance}, how
 * good a cut is in {@code quality}, what clusters are called in {@code naming}.
 */
package dev.embx.cluster;
