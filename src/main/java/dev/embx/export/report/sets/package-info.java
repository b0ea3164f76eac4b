/** Sets and files as text, JSON and CSV. */
package dev.embx.export.report.sets;
