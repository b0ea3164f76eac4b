package dev.embx.source.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often each item is seen; whole numbers compare by value, anything else as text. */
final class ItemCounts {
    private static final int LONGEST_NUMBER = 18;

    private final Map<Object, Count> counts = new HashMap<>();

    /** Sees an item that is a number. */
    void add(long item) {
        counts.computeIfAbsent(item, Count::new).rows++;
    }

    /** Sees an item that is written as text. */
    void add(String cell) {
        String text = cell.strip();
        Object number = Key.number(text);
        counts.computeIfAbsent(number == null ? text : number, Count::new).rows++;
    }

    /** Sees an item that is written in a part of {@code text}, without making a string of a plain number. */
    void add(char[] text, int offset, int length) {
        long value = 0;
        boolean digits = length > 0 && length <= LONGEST_NUMBER;
        for (int i = offset; digits && i < offset + length; i++) {
            digits = text[i] >= '0' && text[i] <= '9';
            value = value * 10 + (text[i] - '0');
        }
        if (digits) {
            add(value);
        } else {
            add(new String(text, offset, length));
        }
    }

    /** The {@code wanted} items seen most, most first; of equally many the smaller one first. */
    List<String> top(int wanted) {
        List<Count> sorted = new ArrayList<>(counts.values());
        Collections.sort(sorted);
        List<String> top = new ArrayList<>();
        for (Count count : sorted.subList(0, Math.min(wanted, sorted.size()))) {
            top.add(count.item.toString());
        }
        return top;
    }

    /** How often an item was seen. */
    private static final class Count implements Comparable<Count> {
        private final Object item;
        private long rows;

        Count(Object item) {
            this.item = item;
        }

        @Override
        public int compareTo(Count other) {
            int byRows = Long.compare(other.rows, rows);
            if (byRows != 0) {
                return byRows;
            }
            return item instanceof Long a && other.item instanceof Long b
                    ? a.compareTo(b)
                    : item.toString().compareTo(other.item.toString());
        }
    }
}
