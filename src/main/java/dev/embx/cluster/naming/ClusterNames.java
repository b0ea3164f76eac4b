package dev.embx.cluster.naming;

import dev.embx.cluster.Clusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.text.Label;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names clusters by their contents. */
public final class ClusterNames {
    /** Words in this share of all labels or more are stop words, whichever the language. */
    private static final double COMMON_WORDS = 0.1;
    /** Values of a column are few, and each of them says something. */
    private static final double NEVER_COMMON = 2;

    /** Letters and digits, at least two, a letter among them; apostrophes belong to the word. */
    private static final Pattern WORD = Pattern.compile("(?=[\\p{L}\\p{N}]*\\p{L})[\\p{L}\\p{N}][\\p{L}\\p{N}'’]+");

    /** MovieLens and many others keep several values in a cell this way. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");

    private ClusterNames() {}

    /**
     * The names of the clusters of a cut, by label less one.
     *
     * @param set the items that were clustered: row by row the leaves
     * @param most words, and values of a column, that a name has at most
     */
    public static List<ClusterName> of(Clusters cut, Medoids medoids, EmbeddingSet set, int most) {
        TypicalTerms words = new TypicalTerms(
                cut, Arrays.stream(set.labels()).map(ClusterNames::words).toList(), COMMON_WORDS);
        Map<String, TypicalTerms> values = new LinkedHashMap<>();
        for (MetadataColumn column : set.metadata()) {
            values.put(column.name(), new TypicalTerms(cut, values(column), NEVER_COMMON));
        }
        return IntStream.rangeClosed(1, cut.count())
                .mapToObj(label -> {
                    List<Term> shared = words.of(label, most);
                    int[] typical = medoids.typical(cut, label, most);
                    int title = shared.isEmpty() ? typical[0] : medoids.points()[label - 1];
                    List<Term> terms = shared.isEmpty() ? others(typical, set) : shared;
                    return new ClusterName(set.label(title), terms, values(values, label, most));
                })
                .toList();
    }

    /** The labels of all members but the first as terms. */
    private static List<Term> others(int[] points, EmbeddingSet set) {
        return Arrays.stream(points)
                .skip(1)
                .mapToObj(point -> new Term(set.label(point).text(), 1, 1, 0))
                .toList();
    }

    private static Map<String, List<Term>> values(Map<String, TypicalTerms> columns, int label, int most) {
        Map<String, List<Term>> found = new LinkedHashMap<>();
        columns.forEach((column, terms) -> {
            List<Term> best = terms.of(label, most);
            if (!best.isEmpty()) {
                found.put(column, best);
            }
        });
        return found;
    }

    private static Set<String> words(Label label) {
        return WORD.matcher(label.text().toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Set<String>> values(MetadataColumn column) {
        return IntStream.range(0, column.values().length)
                .mapToObj(column::value)
                .map(value -> value.map(ClusterNames::parts).orElse(Set.of()))
                .toList();
    }

    private static Set<String> parts(String value) {
        return SEPARATOR
                .splitAsStream(value.strip())
                .filter(part -> !part.isEmpty())
                .map(part -> Label.of(part).text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
