package dev.embx.cluster.naming;

/**
 * A word or value that distinguishes a cluster from the rest.
 *
 * @param text the word, lower case, or the value as it is
 * @param members members of the cluster that have it
 * @param all items that have it
 * @param score larger for more typical terms
 */
public record Term(String text, int members, int all, double score) {}
