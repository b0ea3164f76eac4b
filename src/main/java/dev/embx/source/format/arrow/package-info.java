/** Reads Arrow and Feather V2. */
package dev.embx.source.format.arrow;
