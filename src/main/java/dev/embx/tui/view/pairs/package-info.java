/** The most and least similar pairs. */
package dev.embx.tui.view.pairs;
