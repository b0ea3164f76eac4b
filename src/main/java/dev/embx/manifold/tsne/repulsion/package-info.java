/** The repulsive forces of t-SNE: exact, and interpolated on a grid. */
package dev.embx.manifold.tsne.repulsion;
