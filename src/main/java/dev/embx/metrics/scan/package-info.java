/** Scans over the rows of a matrix rounded to float32: which rows or pairs are worth a comparison in float64. */
package dev.embx.metrics.scan;
