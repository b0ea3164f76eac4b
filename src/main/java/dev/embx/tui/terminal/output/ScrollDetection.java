package dev.embx.tui.terminal.output;

import java.util.Arrays;

/**
 * Finds rows that moved up or down together, so that the terminal can move them itself. Rows are compared by the hash of
 * their glyphs alone: the cursor of a list, a style, stays where it is while the list moves below it.
 */
final class ScrollDetection {
    /** Fewer rows than this are cheaper written anew. */
    private static final int FEWEST = 4;

    /**
     * Rows that moved.
     *
     * @param top first row of the region
     * @param bottom last row of the region
     * @param lines how far up its content moved; negative for down
     */
    record Scroll(int top, int bottom, int lines) {}

    private ScrollDetection() {}

    /**
     * The longest run of rows that are elsewhere in the old picture, or null.
     *
     * @param before hashes of the rows on the screen; 0 for a row that is blank or unknown
     * @param after hashes of the rows wanted
     */
    static Scroll find(int[] before, int[] after) {
        if (changed(before, after) < FEWEST) {
            return null;
        }
        Scroll best = null;
        int most = FEWEST - 1;
        for (int lines = 1 - after.length; lines < after.length; lines++) {
            Scroll run = lines == 0 ? null : longestRun(before, after, lines);
            int moved = run == null ? 0 : run.bottom - run.top + 1 - Math.abs(lines);
            if (moved > most) {
                most = moved;
                best = run;
            }
        }
        return best;
    }

    private static int changed(int[] before, int[] after) {
        if (Arrays.equals(before, after)) {
            return 0;
        }
        int changed = 0;
        for (int row = 0; row < after.length; row++) {
            changed += before[row] == after[row] ? 0 : 1;
        }
        return changed;
    }

    private static Scroll longestRun(int[] before, int[] after, int lines) {
        Scroll best = null;
        int most = 0;
        int first = Math.max(0, -lines);
        int end = Math.min(after.length, after.length - lines);
        int start = first;
        for (int row = first; row <= end; row++) {
            boolean same = row < end && after[row] != 0 && after[row] == before[row + lines];
            if (same) {
                continue;
            }
            if (row - start > most) {
                most = row - start;
                best = region(start, row - 1, lines);
            }
            start = row + 1;
        }
        return best;
    }

    private static Scroll region(int first, int last, int lines) {
        return lines > 0 ? new Scroll(first, last + lines, lines) : new Scroll(first + lines, last, lines);
    }
}
