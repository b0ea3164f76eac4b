/** Requests about dendrograms, their cuts, and partitions. */
package dev.embx.analysis.cluster;
