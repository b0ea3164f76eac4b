package dev.embx.embedding;

/** A matrix of float32 values. The array is shared, not copied: whoever makes one hands it over. */
public record Float32Matrix(int rows, int columns, float[] values) implements Matrix {

    /** Checks that the array has the matrix's size. */
    public Float32Matrix {
        Float64Matrix.requireShape(rows, columns, values.length);
    }

    @Override
    public double get(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    public void copyRow(int row, double[] target) {
        int from = row * columns;
        for (int c = 0; c < columns; c++) {
            target[c] = values[from + c];
        }
    }

    @Override
    public Float32Matrix select(int[] chosen) {
        float[] picked = new float[Math.multiplyExact(chosen.length, columns)];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(values, chosen[i] * columns, picked, i * columns, columns);
        }
        return new Float32Matrix(chosen.length, columns, picked);
    }

    @Override
    public long bytes() {
        return 4L * values.length;
    }
}
