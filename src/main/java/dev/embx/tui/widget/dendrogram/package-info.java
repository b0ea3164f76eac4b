/** Draws a dendrogram in cells. */
package dev.embx.tui.widget.dendrogram;
