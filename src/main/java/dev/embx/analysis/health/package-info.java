/** The request for the health of a set. */
package dev.embx.analysis.health;
