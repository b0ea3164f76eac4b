/** Dendrograms and clusters as text, JSON, CSV and Newick. */
package dev.embx.export.report.cluster;
