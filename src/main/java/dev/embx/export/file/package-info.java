/** Files that are whole or absent. */
package dev.embx.export.file;
