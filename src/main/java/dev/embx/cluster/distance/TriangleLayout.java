package dev.embx.cluster.distance;

import java.util.Arrays;

/** Where the rows of a triangle lie in blocks of at most 2^27 entries: a row is never cut. */
final class TriangleLayout {
    private static final int BLOCK = 1 << 27;

    private final int[] block;
    private final int[] start;
    private final int[] lengths;

    TriangleLayout(int size) {
        block = new int[size];
        start = new int[size];
        int used = 0;
        int current = 0;
        int[] full = new int[size + 1];
        for (int row = 0; row < size; row++) {
            if (used > 0 && used + row > BLOCK) {
                current++;
                used = 0;
            }
            block[row] = current;
            start[row] = used;
            used += row;
            full[current] = used;
        }
        lengths = Arrays.copyOf(full, current + 1);
    }

    int blocks() {
        return lengths.length;
    }

    int length(int of) {
        return lengths[of];
    }

    int block(int row) {
        return block[row];
    }

    int start(int row) {
        return start[row];
    }
}
