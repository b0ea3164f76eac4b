/** Frames as SVG and PNG. */
package dev.embx.tui.picture;
