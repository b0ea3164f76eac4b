/** Comparisons of sets as text, JSON and CSV. */
package dev.embx.export.report.comparison;
