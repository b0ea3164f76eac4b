/** The dendrogram as a chart. */
package dev.embx.export.chart.dendrogram;
