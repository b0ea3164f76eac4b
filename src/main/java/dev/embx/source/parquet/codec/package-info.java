/** Decompresses the pages of Parquet. */
package dev.embx.source.parquet.codec;
