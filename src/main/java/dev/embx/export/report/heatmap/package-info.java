/** Heatmaps as text, JSON and CSV. */
package dev.embx.export.report.heatmap;
