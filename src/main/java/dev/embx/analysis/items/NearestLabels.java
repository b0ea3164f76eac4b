package dev.embx.analysis.items;

import dev.embx.embedding.EmbeddingSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The labels nearest to a text that matches none: by Levenshtein distance to the label or one of its words. */
final class NearestLabels {
    private static final int SHOWN = 4;
    private static final int LETTERS_PER_CHANGE = 3;
    private final EmbeddingSet set;

    NearestLabels(EmbeddingSet set) {
        this.set = set;
    }

    /** The nearest labels, at most four; empty where all differ too much. */
    List<String> to(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / LETTERS_PER_CHANGE);
        int[] changes = IntStream.range(0, set.rows())
                .map(row -> changes(set.label(row).text().toLowerCase(Locale.ROOT), wanted, most))
                .toArray();
        return IntStream.range(0, set.rows())
                .filter(row -> changes[row] <= most)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> changes[row]).thenComparing(row -> row))
                .limit(SHOWN)
                .map(row -> set.label(row).text())
                .toList();
    }

    private static int changes(String label, String wanted, int most) {
        int fewest = distance(label, wanted, most);
        for (String part : label.split("[^\\p{L}\\p{N}]+", -1)) {
            fewest = Math.min(fewest, distance(part, wanted, most));
        }
        return fewest;
    }

    /** Letters to insert, delete or replace; numbers above {@code most} are not distinguished. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            if (Arrays.stream(row).min().orElse(0) > most) {
                return most + 1;
            }
            above = row;
        }
        return above[b.length()];
    }
}
