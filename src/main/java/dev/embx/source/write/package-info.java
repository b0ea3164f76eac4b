/** Writes a set as a file that embx and others read. */
package dev.embx.source.write;
