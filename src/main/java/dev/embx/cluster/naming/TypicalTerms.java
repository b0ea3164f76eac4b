package dev.embx.cluster.naming;

import dev.embx.cluster.Clusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms that distinguish each cluster from the rest: how many of its members have the term, times ln(1 + A / f) with f the items
 * that have it and A the mean number of terms per cluster (class-based tf-idf; Grootendorst 2022, BERTopic, equation 2).
 */
final class TypicalTerms {
    private static final double OWN_SHARE = 0.9;

    private final Clusters cut;
    private final Map<String, Integer> all = new HashMap<>();
    private final List<Map<String, Integer>> members;
    private final double meanTerms;
    private final double common;

    /**
     * Counts.
     *
     * @param termsOf the terms of each item, every one once
     * @param commonShare share of all items from which on a term is common, as "the" is: then it names a cluster only where it
     *     is hardly found in others
     */
    TypicalTerms(Clusters cut, List<Set<String>> termsOf, double commonShare) {
        this.cut = cut;
        this.common = commonShare * termsOf.size();
        members = Stream.generate(() -> (Map<String, Integer>) new HashMap<String, Integer>())
                .limit(cut.count())
                .toList();
        for (int item = 0; item < termsOf.size(); item++) {
            for (String term : termsOf.get(item)) {
                all.merge(term, 1, Integer::sum);
                if (cut.label(item) > 0) {
                    members.get(cut.label(item) - 1).merge(term, 1, Integer::sum);
                }
            }
        }
        meanTerms = termsOf.stream().mapToDouble(Set::size).sum() / cut.count();
    }

    /**
     * The most typical terms of a cluster, best first, of equal ones by the alphabet. In a cluster of several members a term of
     * only one member means nothing and is left out.
     */
    List<Term> of(int label, int most) {
        int least = Math.min(2, cut.size(label));
        return members.get(label - 1).entrySet().stream()
                .filter(entry -> entry.getValue() >= least && isOwn(entry.getKey(), entry.getValue()))
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::text))
                .limit(most)
                .toList();
    }

    private boolean isOwn(String term, int inCluster) {
        int everywhere = all.get(term);
        return everywhere < common || inCluster >= OWN_SHARE * everywhere;
    }

    private Term term(String text, int inCluster) {
        int everywhere = all.get(text);
        return new Term(text, inCluster, everywhere, inCluster * Math.log1p(meanTerms / everywhere));
    }
}
