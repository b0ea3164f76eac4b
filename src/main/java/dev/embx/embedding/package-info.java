/** Sets of embeddings: vectors, ids, labels and metadata of the same items, immutable once loaded. */
package dev.embx.embedding;
