/** Draws a heatmap in cells. */
package dev.embx.tui.widget.heatmap;
