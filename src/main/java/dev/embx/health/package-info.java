/** Irregularities of a set, in figures: lengths, duplicates, outliers, hubs, directions, dimension. */
package dev.embx.health;
