/** Frames to the bytes that the terminal needs. */
package dev.embx.tui.terminal.output;
