/** The list of sets. */
package dev.embx.tui.view.sets;
