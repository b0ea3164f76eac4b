/** Draws a projection in cells. */
package dev.embx.tui.widget.projection;
