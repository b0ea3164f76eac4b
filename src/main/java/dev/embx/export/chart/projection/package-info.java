/** The projection as a chart. */
package dev.embx.export.chart.projection;
