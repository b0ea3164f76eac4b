/** Results as PNG charts: heatmap and dendrogram. */
package dev.embx.export.chart;
