/** Which columns of a file are ids, labels and vectors. */
package dev.embx.source.layout;
