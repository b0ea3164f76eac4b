/**
 * Two sets of the same items side by side: neighborhoods, pair similarities, geometry, trees; each measure with its chance level
 * where it has one.
 */
package dev.embx.comparison;
