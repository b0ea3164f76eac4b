/** Nearest and farthest items of an item. */
package dev.embx.neighbors;
