/** How good a cut is, and which number of clusters is worth a look. */
package dev.embx.cluster.quality;
