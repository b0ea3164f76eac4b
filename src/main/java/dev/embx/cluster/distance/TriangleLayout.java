package dev.embx.cluster.distance;

import java.util.Arrays;

/**
 * Where the entries of a triangle lie. {@value #BAND} rows form a band, which is stored column by column: so a row and a column
 * both touch few cache lines (row by row, every entry of a column would cost one). Bands lie in blocks, arrays of at most 2^24
 * entries, without being cut.
 */
final class TriangleLayout {
    static final int BAND = 4;
    private static final int LARGEST_BLOCK = 1 << 24;

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
        for (int band = 0; band < size; band += BAND) {
            int entries = BAND * (band + BAND - 1);
            if (lengths[block] > 0 && (long) lengths[block] + entries > largestBlock) {
                block++;
            }
            ends[block] = Math.min(size, band + BAND);
            for (int row = band; row < ends[block]; row++) {
                blockOf[row] = block;
                start[row] = lengths[block] + row - band;
            }
            lengths[block] += entries;
        }
        end = Arrays.copyOf(ends, block + 1);
        length = Arrays.copyOf(lengths, block + 1);
    }

    /** Number of rows. */
    int size() {
        return start.length;
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

    /** Place of a row's first entry in its block; the next ones follow at a distance of {@link #BAND}. */
    int start(int row) {
        return start[row];
    }
}
