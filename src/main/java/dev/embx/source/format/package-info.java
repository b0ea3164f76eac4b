/** Readers of the forms beside Parquet: each gives a table in memory, in which vectors and ids are then found by its columns. */
package dev.embx.source.format;
