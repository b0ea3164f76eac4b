package dev.embx.embedding;

/** A matrix of float64 values. The array is shared, not copied: whoever makes one hands it over. */
public record Float64Matrix(int rows, int columns, double[] values) implements Matrix {

    /** Checks that the array has the matrix's size. */
    public Float64Matrix {
        requireShape(rows, columns, values.length);
    }

    static void requireShape(int rows, int columns, int length) {
        if (rows < 0 || columns < 0 || (long) rows * columns != length) {
            throw new IllegalArgumentException(rows + " x " + columns + " does not fit " + length + " values");
        }
    }

    @Override
    public double get(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    public void copyRow(int row, double[] target) {
        System.arraycopy(values, row * columns, target, 0, columns);
    }

    @Override
    public Float64Matrix select(int[] chosen) {
        double[] picked = new double[Math.multiplyExact(chosen.length, columns)];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(values, chosen[i] * columns, picked, i * columns, columns);
        }
        return new Float64Matrix(chosen.length, columns, picked);
    }

    @Override
    public long bytes() {
        return 8L * values.length;
    }
}
