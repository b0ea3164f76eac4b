/** The health of a set as text, JSON and CSV. */
package dev.embx.export.report.health;
