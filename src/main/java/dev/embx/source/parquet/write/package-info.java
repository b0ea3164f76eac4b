/** Writes Parquet. */
package dev.embx.source.parquet.write;
