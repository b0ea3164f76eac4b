/** Requests about pairs of items: rankings, thresholds, histograms. */
package dev.embx.analysis.pairs;
