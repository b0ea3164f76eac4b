/** Items found by id or label, and rows grouped by a column. */
package dev.embx.analysis.items;
