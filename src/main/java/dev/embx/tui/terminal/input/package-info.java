/** Bytes from the terminal to keys, mouse events and pasted text. */
package dev.embx.tui.terminal.input;
