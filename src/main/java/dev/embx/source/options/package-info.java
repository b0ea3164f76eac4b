/** What to load: rows, columns, limits and how strict to be. */
package dev.embx.source.options;
