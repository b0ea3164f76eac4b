package dev.embx.metrics.scan;

import dev.embx.job.Workers;
import dev.embx.metrics.ScaledRows;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The usable rows in groups that no search needs to distinguish: equal content (for cosine: equal direction) and equal code
 * of the filter. Crowds of equal rows so cost one row, however many pairs they make.
 *
 * <p>Groups are numbered by code, then by first row.
 */
public final class RowGroups {
    private static final int ROWS_PER_TASK = 1024;

    private final ScaledRows content;
    private final PairFilter filter;
    private final int[] rows;
    private final int[] start;

    private RowGroups(ScaledRows content, PairFilter filter, int[] rows, int[] start) {
        this.content = content;
        this.filter = filter;
        this.rows = rows;
        this.start = start;
    }

    static RowGroups of(ScaledRows content, PairFilter filter, int threads) {
        int[] usable = IntStream.range(0, content.rows())
                .filter(row -> content.usable(row) && filter.takes(row))
                .toArray();
        int[] groupOf = assign(content, filter, usable, hashes(content, filter, usable, threads));
        return collect(content, filter, usable, groupOf);
    }

    private static long[] hashes(ScaledRows content, PairFilter filter, int[] usable, int threads) {
        long[] hashes = new long[usable.length];
        int tasks = (usable.length + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
        Workers.run(threads, tasks, () -> task -> {
            int end = Math.min(usable.length, (task + 1) * ROWS_PER_TASK);
            for (int i = task * ROWS_PER_TASK; i < end; i++) {
                hashes[i] = hash(content, usable[i], filter.code(usable[i]));
            }
        });
        return hashes;
    }

    private static long hash(ScaledRows content, int row, int code) {
        long hash = code;
        for (int i = 0; i < content.columns(); i++) {
            // + 0.0 makes -0.0 a plain zero.
            hash = (hash ^ Double.doubleToRawLongBits(content.identity(row, i) + 0.0)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The first row of the group of each usable row, by an open hash table. */
    private static int[] assign(ScaledRows content, PairFilter filter, int[] usable, long[] hashes) {
        int mask = Math.max(1, Integer.highestOneBit(Math.max(1, usable.length)) * 4) - 1;
        int[] table = new int[mask + 1];
        Arrays.fill(table, -1);
        int[] first = new int[usable.length];
        for (int i = 0; i < usable.length; i++) {
            int slot = (int) hashes[i] & mask;
            while (table[slot] >= 0 && !same(content, filter, usable[table[slot]], usable[i])) {
                slot = (slot + 1) & mask;
            }
            if (table[slot] < 0) {
                table[slot] = i;
            }
            first[i] = table[slot];
        }
        return first;
    }

    private static boolean same(ScaledRows content, PairFilter filter, int a, int b) {
        if (filter.code(a) != filter.code(b)) {
            return false;
        }
        for (int i = 0; i < content.columns(); i++) {
            if (content.identity(a, i) != content.identity(b, i)) {
                return false;
            }
        }
        return true;
    }

    /** Sorts the rows by code, group and row. */
    private static RowGroups collect(ScaledRows content, PairFilter filter, int[] usable, int[] first) {
        int[] leaders = IntStream.range(0, usable.length)
                .filter(i -> first[i] == i)
                .boxed()
                .sorted((a, b) -> Integer.compare(filter.code(usable[a]), filter.code(usable[b])))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] number = new int[usable.length];
        for (int group = 0; group < leaders.length; group++) {
            number[leaders[group]] = group;
        }
        int[] start = new int[leaders.length + 1];
        for (int leader : first) {
            start[number[leader] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] rows = new int[usable.length];
        for (int i = 0; i < usable.length; i++) {
            rows[next[number[first[i]]]++] = usable[i];
        }
        return new RowGroups(content, filter, rows, start);
    }

    /** The same groups numbered anew: group {@code g} is the former group {@code order[g]}. */
    RowGroups inOrder(int[] order) {
        int[] sorted = new int[rows.length];
        int[] starts = new int[start.length];
        for (int group = 0; group < order.length; group++) {
            System.arraycopy(rows, start[order[group]], sorted, starts[group], size(order[group]));
            starts[group + 1] = starts[group] + size(order[group]);
        }
        return new RowGroups(content, filter, sorted, starts);
    }

    public ScaledRows content() {
        return content;
    }

    /** Number of groups. */
    public int size() {
        return start.length - 1;
    }

    /** Number of rows in all groups. */
    public int rows() {
        return rows.length;
    }

    /** Number of rows of a group. */
    public int size(int group) {
        return start[group + 1] - start[group];
    }

    /** Whether consecutive groups have one row each. */
    public boolean areSingle(int from, int to) {
        return start[to] - start[from] == to - from;
    }

    /** A row of a group; its rows ascend. */
    public int row(int group, int index) {
        return rows[start[group] + index];
    }

    public PairFilter filter() {
        return filter;
    }

    /** How many pairs of rows the filter takes. */
    public long pairs() {
        return filter.pairs(Arrays.stream(rows).map(filter::code).toArray());
    }

    /** The code of a group's rows. */
    public int code(int group) {
        return filter.code(rows[start[group]]);
    }

    /** Whether pairs between two groups, or inside one, take part. */
    public boolean accepts(int group, int other) {
        return filter.takesAll() || filter.accepts(code(group), code(other));
    }
}
