package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

/** Linkages as SciPy gives them, and how they are compared. */
final class Truth {
    static final double TOLERANCE = 1e-9;

    private Truth() {}

    /** SciPy's rows: left, right, height, size. */
    static Linkage linkage(JsonResource rows) {
        List<double[]> merges = rows.items().stream().map(JsonResource::doubles).toList();
        return new Linkage(
                merges.stream().mapToInt(m -> (int) m[0]).toArray(),
                merges.stream().mapToInt(m -> (int) m[1]).toArray(),
                merges.stream().mapToDouble(m -> m[2]).toArray(),
                merges.stream().mapToInt(m -> (int) m[3]).toArray());
    }

    static void assertSame(Linkage expected, Linkage actual) {
        assertArrayEquals(expected.height(), actual.height(), TOLERANCE, "heights");
        assertArrayEquals(expected.left(), actual.left(), "left");
        assertArrayEquals(expected.right(), actual.right(), "right");
        assertArrayEquals(expected.size(), actual.size(), "sizes");
    }
}
