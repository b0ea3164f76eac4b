/** The search of all pairs of rows: the most and least similar, those beyond a threshold, the histogram. */
package dev.embx.metrics.pairs;
