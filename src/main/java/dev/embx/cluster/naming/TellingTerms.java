package dev.embx.cluster.naming;

import dev.embx.cluster.FlatClusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms that tell each cluster from the rest: how many of its members have the term, times ln(1 + A / f) with f the items
 * that have it and A the mean number of terms a cluster (class-based tf-idf; Grootendorst 2022, BERTopic, equation 2).
 */
final class TellingTerms {
    private final FlatClusters cut;
    private final Map<String, int[]> membersByTerm = new HashMap<>();
    private int terms;

    /**
     * Counts.
     *
     * @param termsOf the terms of each item, every one once
     */
    TellingTerms(FlatClusters cut, List<Set<String>> termsOf) {
        this.cut = cut;
        for (int item = 0; item < termsOf.size(); item++) {
            for (String term : termsOf.get(item)) {
                membersByTerm.computeIfAbsent(term, t -> new int[cut.count()])[cut.label(item) - 1]++;
                terms++;
            }
        }
    }

    /**
     * The most telling terms of a cluster, best first, of equal ones by the alphabet. In a cluster of several members a term of
     * only one member tells nothing and is left out.
     */
    List<Term> of(int label, int most) {
        int least = Math.min(2, cut.size(label));
        return membersByTerm.entrySet().stream()
                .filter(entry -> entry.getValue()[label - 1] >= least)
                .map(entry -> term(entry.getKey(), entry.getValue(), label))
                .sorted(Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::text))
                .limit(most)
                .toList();
    }

    private Term term(String text, int[] members, int label) {
        int all = Arrays.stream(members).sum();
        double meanTerms = (double) terms / cut.count();
        return new Term(text, members[label - 1], all, members[label - 1] * Math.log1p(meanTerms / all));
    }
}
