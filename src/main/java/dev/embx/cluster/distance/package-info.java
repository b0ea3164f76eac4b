/** Distances between points, on the fly or stored as a triangle. */
package dev.embx.cluster.distance;
