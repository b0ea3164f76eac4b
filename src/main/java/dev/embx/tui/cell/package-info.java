/** The grid of cells that a view draws on. Imports only text. */
package dev.embx.tui.cell;
