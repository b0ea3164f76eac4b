/** Pictures of what the terminal shows, drawn cell by cell. */
package dev.embx.export.frame;
