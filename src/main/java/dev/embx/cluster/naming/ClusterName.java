package dev.embx.cluster.naming;

import dev.embx.text.Label;
import java.util.List;
import java.util.Map;

/**
 * What one cluster is called.
 *
 * @param medoid the label of the point in its middle
 * @param words the most telling words of its labels, best first
 * @param values by metadata column, in the set's order: the most telling values, best first; columns without any are left out
 */
public record ClusterName(Label medoid, List<Term> words, Map<String, List<Term>> values) {}
