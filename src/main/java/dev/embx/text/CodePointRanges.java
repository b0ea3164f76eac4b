package dev.embx.text;

import java.util.Arrays;

/** A set of code points, written as hexadecimal ranges: {@code "300-36f 5bf"}, ascending. */
final class CodePointRanges {
    private final int[] first;
    private final int[] last;

    private CodePointRanges(int[] first, int[] last) {
        this.first = first;
        this.last = last;
    }

    /** Read by hand: it happens while the first frame is awaited, when a regular expression costs milliseconds. */
    static CodePointRanges parse(String text) {
        int[] first = new int[text.length()];
        int[] last = new int[text.length()];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            int dash = text.indexOf('-', at);
            boolean single = dash < 0 || dash > end;
            first[count] = Integer.parseInt(text, at, single ? end : dash, 16);
            last[count] = single ? first[count] : Integer.parseInt(text, dash + 1, end, 16);
            count++;
            at = end + 1;
        }
        return new CodePointRanges(Arrays.copyOf(first, count), Arrays.copyOf(last, count));
    }

    boolean contains(int codePoint) {
        int index = Arrays.binarySearch(first, codePoint);
        int range = index >= 0 ? index : -index - 2;
        return range >= 0 && codePoint <= last[range];
    }
}
