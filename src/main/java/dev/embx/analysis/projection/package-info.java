/** Requests about projections to two dimensions and how far to trust them. */
package dev.embx.analysis.projection;
