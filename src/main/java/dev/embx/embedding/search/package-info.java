/** Finding items by text in their labels, by id, and by conditions on their columns. */
package dev.embx.embedding.search;
