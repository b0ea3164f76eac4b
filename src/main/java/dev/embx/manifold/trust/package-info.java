/** How far a map can be trusted. */
package dev.embx.manifold.trust;
