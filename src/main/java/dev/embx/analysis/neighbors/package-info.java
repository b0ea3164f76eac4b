/** Requests about neighbors of items, analogies and axes. */
package dev.embx.analysis.neighbors;
