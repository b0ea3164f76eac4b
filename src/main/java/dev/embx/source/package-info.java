/**
 * Opening files: {@link dev.embx.source.Catalog} finds the sets of a folder, reads vectors, joins labels and selects items,
 * and turns whatever goes wrong into one {@link dev.embx.error.UserError}.
 */
package dev.embx.source;
