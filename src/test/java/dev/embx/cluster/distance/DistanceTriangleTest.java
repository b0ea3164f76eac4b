package dev.embx.cluster.distance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Triangles cut into many small blocks, against a plain square. */
class DistanceTriangleTest {
    private static final int SIZE = 37;

    static Stream<DistanceTriangle> triangles() {
        return Stream.of(1, 50, 1 << 20)
                .map(block -> new TriangleLayout(SIZE, block))
                .flatMap(layout ->
                        Stream.of(new Float64Triangle(layout, () -> {}), new Float32Triangle(layout, () -> {})));
    }

    private static double[][] square() {
        Random random = new Random(2);
        double[][] square = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < i; j++) {
                square[i][j] = random.nextInt(1000) / 8.0;
                square[j][i] = square[i][j];
            }
        }
        return square;
    }

    private static void assertHolds(double[][] square, DistanceTriangle triangle) {
        double[] row = new double[square.length];
        assertEquals(square.length, triangle.size());
        for (int i = 0; i < square.length; i++) {
            triangle.copyRow(i, row);
            assertArrayEquals(square[i], row);
            for (int j = 0; j < i; j++) {
                assertEquals(square[i][j], triangle.get(j, i));
                assertEquals(square[i][j], triangle.get(i, j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("triangles")
    void rowsAreSetAndReadOnBothSides(DistanceTriangle triangle) {
        double[][] square = square();
        for (int i = 0; i < SIZE; i++) {
            triangle.setPart(i, 0, square[i].clone(), i);
        }
        assertHolds(square, triangle);
        for (int i = 0; i < SIZE; i++) {
            square[20][i] = i == 20 ? 0 : i;
            square[i][20] = square[20][i];
        }
        triangle.setRow(20, square[20].clone());
        assertHolds(square, triangle);
    }

    @ParameterizedTest
    @MethodSource("triangles")
    void theClustersThatAreKeptMoveTogether(DistanceTriangle triangle) {
        double[][] square = square();
        for (int i = 0; i < SIZE; i++) {
            triangle.setRow(i, square[i].clone());
        }
        int[] kept = IntStream.range(0, SIZE).filter(i -> i % 3 != 1).toArray();
        triangle.keep(kept, () -> {});
        double[][] smaller = Arrays.stream(kept)
                .mapToObj(
                        i -> Arrays.stream(kept).mapToDouble(j -> square[i][j]).toArray())
                .toArray(double[][]::new);
        assertHolds(smaller, triangle);
    }

    @Test
    void float32RoundsTheSourceToWhatItHolds() {
        Float32Triangle triangle = new Float32Triangle(new TriangleLayout(3), () -> {});
        double[] row = {0.1, 0, 0.3};
        triangle.setRow(1, row);
        assertArrayEquals(new double[] {0.1f, 0, 0.3f}, row);
    }

    @Test
    void noBlockOfAFullSizedTriangleIsLargerThanAnArray() {
        TriangleLayout layout = new TriangleLayout(200_000);
        long entries =
                IntStream.range(0, layout.blocks()).mapToLong(layout::length).sum();
        long pairs = 200_000L * 199_999 / 2;
        assertTrue(entries >= pairs && entries - pairs < 3 * 200_000, () -> entries + " entries");
        assertTrue(IntStream.range(0, layout.blocks()).allMatch(block -> layout.length(block) <= 1 << 24));
    }
}
