package dev.embx.cluster.naming;

import dev.embx.text.Label;
import java.util.List;
import java.util.Map;

/**
 * The name of one cluster.
 *
 * @param title the label of its medoid, or where its labels share no word of the member that stands for it best
 * @param words the most typical words of its labels, best first; where they share none, the labels of the members that stand for it
 *     best after the first
 * @param values by metadata column, in the set's order: the most typical values, best first; columns without any are left out
 */
public record ClusterName(Label title, List<Term> words, Map<String, List<Term>> values) {}
