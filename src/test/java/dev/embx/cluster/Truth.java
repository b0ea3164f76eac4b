package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.embx.cluster.linkage.Linkage;

/** Linkages as SciPy gives them, and how they are compared. */
public final class Truth {
    public static final double TOLERANCE = 1e-9;

    private Truth() {}

    /** SciPy's rows, one after the other: left, right, height, size. */
    static Linkage linkage(double[] rows) {
        int merges = rows.length / 4;
        Linkage linkage = new Linkage(new int[merges], new int[merges], new double[merges], new int[merges]);
        for (int m = 0; m < merges; m++) {
            linkage.left()[m] = (int) rows[4 * m];
            linkage.right()[m] = (int) rows[4 * m + 1];
            linkage.height()[m] = rows[4 * m + 2];
            linkage.size()[m] = (int) rows[4 * m + 3];
        }
        return linkage;
    }

    public static void assertSame(Linkage expected, Linkage actual) {
        assertArrayEquals(expected.height(), actual.height(), TOLERANCE, "heights");
        assertArrayEquals(expected.left(), actual.left(), "left");
        assertArrayEquals(expected.right(), actual.right(), "right");
        assertArrayEquals(expected.size(), actual.size(), "sizes");
    }
}
