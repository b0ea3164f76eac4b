/** The dendrogram. */
package dev.embx.tui.view.dendrogram;
