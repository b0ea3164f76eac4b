package dev.embx.metrics.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Which pairs of rows take part in a search: each row has a code, and a pair is judged by its two codes. */
public final class PairFilter {

    private enum Rule {
        ALL,
        ACROSS,
        WITHIN,
        TOUCHING
    }

    private static final PairFilter EVERY_PAIR = new PairFilter(Rule.ALL, new int[0]);

    private final Rule rule;
    private final int[] codes;

    private PairFilter(Rule rule, int[] codes) {
        this.rule = rule;
        this.codes = codes;
    }

    /** Every pair. */
    public static PairFilter all() {
        return EVERY_PAIR;
    }

    /** Pairs whose codes differ; a row with a negative code has no value and is left out. */
    public static PairFilter across(int[] codes) {
        return new PairFilter(Rule.ACROSS, codes.clone());
    }

    /** Pairs whose codes are equal; a row with a negative code has no value and is left out. */
    public static PairFilter within(int[] codes) {
        return new PairFilter(Rule.WITHIN, codes.clone());
    }

    /** Pairs of which at least one row is among the given ones; {@code total} is the number of all rows. */
    public static PairFilter touching(int[] rows, int total) {
        int[] codes = new int[total];
        for (int row : rows) {
            codes[row] = 1;
        }
        return new PairFilter(Rule.TOUCHING, codes);
    }

    /** The same pairs without those of which a row is not among {@code rows}. */
    public PairFilter among(IntPredicate rows, int total) {
        int[] fewer = new int[total];
        for (int row = 0; row < total; row++) {
            fewer[row] = rows.test(row) ? code(row) : -1;
        }
        return new PairFilter(rule == Rule.ALL ? Rule.WITHIN : rule, fewer);
    }

    /** One code per distinct text, from 0 in order of appearance; -1 for {@code null}. */
    public static int[] codes(String[] values) {
        Map<String, Integer> known = new HashMap<>();
        return Arrays.stream(values)
                .mapToInt(value -> value == null ? -1 : known.computeIfAbsent(value, v -> known.size()))
                .toArray();
    }

    /** The code of a row: 0 where every pair is taken. */
    int code(int row) {
        return rule == Rule.ALL ? 0 : codes[row];
    }

    /** Whether every pair takes part. */
    public boolean takesAll() {
        return rule == Rule.ALL;
    }

    /** Whether a row can be in any pair. */
    boolean takes(int row) {
        return code(row) >= 0;
    }

    /** Whether pairs of rows with these codes, neither negative, take part. */
    boolean accepts(int code, int other) {
        return switch (rule) {
            case ALL -> true;
            case ACROSS -> code != other;
            case WITHIN -> code == other;
            case TOUCHING -> code + other > 0;
        };
    }

    /** Whether any pair of a row with a code in one range and a row with a code in the other can take part. */
    public boolean mayAccept(int least, int most, int otherLeast, int otherMost) {
        return switch (rule) {
            case ALL -> true;
            case ACROSS -> least != most || otherLeast != otherMost || least != otherLeast;
            case WITHIN -> least <= otherMost && otherLeast <= most;
            case TOUCHING -> most + otherMost > 0;
        };
    }

    /** How many pairs of rows with these codes take part. */
    long pairs(int[] taken) {
        long all = choose2(taken.length);
        return switch (rule) {
            case ALL -> all;
            case ACROSS -> all - agreeing(taken);
            case WITHIN -> agreeing(taken);
            case TOUCHING ->
                all - choose2(Arrays.stream(taken).filter(code -> code == 0).count());
        };
    }

    private static long agreeing(int[] codes) {
        int[] sorted = codes.clone();
        Arrays.sort(sorted);
        long pairs = 0;
        int same = 0;
        for (int i = 1; i < sorted.length; i++) {
            same = sorted[i] == sorted[i - 1] ? same + 1 : 0;
            pairs += same;
        }
        return pairs;
    }

    private static long choose2(long n) {
        return n * (n - 1) / 2;
    }

    /** Checks that there is a code for each row of a matrix. */
    void requireRows(int rows) {
        if (rule != Rule.ALL && codes.length != rows) {
            throw new IllegalArgumentException("the filter has " + codes.length + " rows, the set has " + rows);
        }
    }
}
