/**
 * The adapter of the port {@link dev.embx.tui.io.Terminal}: JLine owns the tty, Lanterna's Screen holds the picture, and
 * bytes in both directions are ours.
 */
package dev.embx.tui.terminal;
