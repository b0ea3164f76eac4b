/** What the terminal can do. */
package dev.embx.tui.terminal.capability;
