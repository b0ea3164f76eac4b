/** Results as text, JSON and CSV; {@code formats.md} documents every key and column. */
package dev.embx.export.report;
