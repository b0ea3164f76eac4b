/** Reads word vectors: word2vec, fastText and GloVe, as text and binary. */
package dev.embx.source.format.words;
