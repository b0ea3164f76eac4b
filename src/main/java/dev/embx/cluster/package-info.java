/**
 * Dendrograms with SciPy's answers: leaf order, cuts, inconsistency. How they are made is in {@code linkage}, distances are in
 * {@code distance}, how good a cut is in {@code quality}, what clusters are called in {@code naming}.
 */
package dev.embx.cluster;
