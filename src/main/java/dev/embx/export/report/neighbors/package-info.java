/** Neighbors, analogies and axes as text, JSON and CSV. */
package dev.embx.export.report.neighbors;
