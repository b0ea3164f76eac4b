/** Nearest and farthest items, graphs of nearest neighbors, analogies and axes. */
package dev.embx.neighbors;
