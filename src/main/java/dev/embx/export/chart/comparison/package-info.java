/** Comparisons of sets as charts. */
package dev.embx.export.chart.comparison;
