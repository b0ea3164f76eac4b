/** The clusters of a set. */
package dev.embx.tui.view.clusters;
