/** Charts of results as PNG or SVG: heatmap, dendrogram, projection and comparison. */
package dev.embx.export.chart;
