/** The columns of a Parquet file and their types. */
package dev.embx.source.parquet.schema;
