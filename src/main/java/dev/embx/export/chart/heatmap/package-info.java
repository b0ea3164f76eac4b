/** The heatmap as a chart. */
package dev.embx.export.chart.heatmap;
