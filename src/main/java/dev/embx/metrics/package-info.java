/** Similarities between the rows of a matrix, and the most and least similar of all pairs. */
package dev.embx.metrics;
