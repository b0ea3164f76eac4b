/** t-distributed stochastic neighbor embedding. */
package dev.embx.manifold.tsne;
