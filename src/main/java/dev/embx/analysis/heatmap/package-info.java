/** Requests about the matrix of similarities and the order of its rows. */
package dev.embx.analysis.heatmap;
