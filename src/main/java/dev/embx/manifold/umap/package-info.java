/** Uniform manifold approximation and projection. */
package dev.embx.manifold.umap;
