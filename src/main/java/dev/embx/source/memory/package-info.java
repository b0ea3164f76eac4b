/** Tables that are held in memory, and what a reader of a format makes of a file. */
package dev.embx.source.memory;
