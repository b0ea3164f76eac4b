/** Bytes of a file, unpacked where it is compressed, and whether there is memory for what they hold. */
package dev.embx.source.input;
