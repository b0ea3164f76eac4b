/** Reads the pages of a column chunk of Parquet. */
package dev.embx.source.parquet.page;
