/** Ranked pairs, thresholds and histograms as text, JSON and CSV. */
package dev.embx.export.report.pairs;
