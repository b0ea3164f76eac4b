/** Requests about two sets of the same items. */
package dev.embx.analysis.comparison;
