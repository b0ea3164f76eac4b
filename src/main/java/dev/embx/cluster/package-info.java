/**
 * Dendrograms with SciPy's answers: leaf order, cuts, inconsistency. How they are made is in {@code linkage}, distances are in
 * {@code distance}, the quality of cuts in {@code quality}, names of clusters in {@code naming}.
 */
package dev.embx.cluster;
