/**
 * The Parquet format: footer, pages and encodings to and from plain arrays. It knows nothing of embeddings, and is the only
 * user of Apache Parquet and of its codecs.
 */
package dev.embx.source.parquet;
