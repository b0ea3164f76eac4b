/** Decodes the values of a Parquet page. */
package dev.embx.source.parquet.encoding;
