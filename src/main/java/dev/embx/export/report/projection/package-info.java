/** Projections as text, JSON and CSV. */
package dev.embx.export.report.projection;
