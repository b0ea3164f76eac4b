/** Maps of a set in two dimensions that keep neighbors together. */
package dev.embx.manifold;
