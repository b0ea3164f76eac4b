/** Similarities between the rows of a matrix. */
package dev.embx.metrics;
