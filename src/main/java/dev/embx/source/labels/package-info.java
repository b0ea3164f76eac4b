/** Labels found for the items of a set and joined by id. */
package dev.embx.source.labels;
