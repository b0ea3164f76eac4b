package dev.embx.cluster.distance;

import java.util.Arrays;

/** Where the rows of a triangle lie in blocks of at most 2^27 entries: a row is never cut, rows of a block follow each other. */
final class TriangleLayout {
    private static final int LARGEST_BLOCK = 1 << 27;

    private final int[] blockOf;
    private final int[] start;
    private final int[] end;
    private final int[] length;

    TriangleLayout(int size) {
        this(size, LARGEST_BLOCK);
    }

    TriangleLayout(int size, int largestBlock) {
        blockOf = new int[size];
        start = new int[size];
        int[] ends = new int[size + 1];
        int[] lengths = new int[size + 1];
        int block = 0;
        for (int row = 0; row < size; row++) {
            if (lengths[block] > 0 && (long) lengths[block] + row > largestBlock) {
                block++;
            }
            blockOf[row] = block;
            start[row] = lengths[block];
            lengths[block] += row;
            ends[block] = row + 1;
        }
        end = Arrays.copyOf(ends, block + 1);
        length = Arrays.copyOf(lengths, block + 1);
    }

    int blocks() {
        return length.length;
    }

    /** Entries of a block. */
    int length(int block) {
        return length[block];
    }

    /** The row after the last of a block. */
    int end(int block) {
        return end[block];
    }

    /** The block that holds a row. */
    int blockOf(int row) {
        return blockOf[row];
    }

    /** Place of a row's first entry in its block. */
    int start(int row) {
        return start[row];
    }
}
