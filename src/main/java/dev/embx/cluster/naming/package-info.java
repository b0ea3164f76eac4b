/** What clusters are called: their medoids, the words and values that tell them from the rest. */
package dev.embx.cluster.naming;
