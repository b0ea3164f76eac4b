/** Sets read from columnar files, in one part or several. */
package dev.embx.source.set;
