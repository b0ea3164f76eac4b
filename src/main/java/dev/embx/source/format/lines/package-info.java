/** Reads CSV, TSV and JSON Lines. */
package dev.embx.source.format.lines;
