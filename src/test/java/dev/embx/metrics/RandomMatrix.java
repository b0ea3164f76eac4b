package dev.embx.metrics;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import java.util.Random;

/** Matrices that are hard to search: duplicates, multiples, ties, tiny, huge and unusable rows, by a fixed seed. */
public final class RandomMatrix {
    private final Random random;
    private final int rows;
    private final int columns;
    private final double[] values;

    private RandomMatrix(long seed, int rows, int columns) {
        random = new Random(seed);
        this.rows = rows;
        this.columns = columns;
        values = new double[rows * columns];
    }

    /** A matrix whose size and kind follow from the seed: 0..130 rows, 1..70 columns. */
    public static Matrix of(long seed) {
        Random sizes = new Random(seed);
        return of(seed, sizes.nextInt(131), 1 + (int) (seed % 70));
    }

    /** A matrix of the given size whose kind follows from the seed. */
    public static Matrix of(long seed, int rows, int columns) {
        RandomMatrix made = new RandomMatrix(seed, rows, columns);
        for (int row = 0; row < rows; row++) {
            made.fill(row, (int) (seed % 5));
        }
        return seed % 2 == 0 ? made.float32() : new Float64Matrix(rows, columns, made.values);
    }

    private void fill(int row, int kind) {
        boolean copies = kind > 0 && row > 0 && random.nextInt(3) == 0;
        if (copies) {
            copy(random.nextInt(row), row, kind);
            return;
        }
        double size = size(kind);
        for (int i = 0; i < columns; i++) {
            double value = kind == 2 ? random.nextInt(3) - 1 : random.nextGaussian();
            values[row * columns + i] = value * size;
        }
        if (kind > 0 && random.nextInt(20) == 0) {
            values[row * columns] = random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY;
        }
    }

    private double size(int kind) {
        return switch (kind) {
            case 3 -> Math.pow(10, random.nextInt(60) - 30);
            case 4 -> Math.pow(10, random.nextInt(600) - 300);
            default -> 1;
        };
    }

    /** Equal to an earlier row, or its opposite, double, triple, or off by little. */
    private void copy(int from, int to, int kind) {
        double factor = new double[] {1, 1, -1, 2, 3}[random.nextInt(5)];
        double noise = new double[] {0, 0, 1e-9, 1e-4}[random.nextInt(4)];
        for (int i = 0; i < columns; i++) {
            values[to * columns + i] = values[from * columns + i] * factor * (1 + noise * random.nextGaussian());
        }
        if (kind == 2 && random.nextInt(10) == 0) {
            values[to * columns] = -0.0;
        }
    }

    private Matrix float32() {
        float[] narrow = new float[values.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) values[i];
        }
        return new Float32Matrix(rows, columns, narrow);
    }
}
