/** The matrix of similarities. */
package dev.embx.tui.view.heatmap;
