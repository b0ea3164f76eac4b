/** Tables of text and numbers, whatever format they are in. */
package dev.embx.source.table;
