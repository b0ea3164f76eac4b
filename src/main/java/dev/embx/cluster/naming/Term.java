package dev.embx.cluster.naming;

/**
 * A word or value that tells a cluster from the rest.
 *
 * @param text the word, lower case, or the value as it is
 * @param members members of the cluster that have it
 * @param all items that have it
 * @param score the larger the more telling
 */
public record Term(String text, int members, int all, double score) {}
