package dev.embx.linalg.kernel.vector;

import jdk.incubator.vector.DoubleVector;

/** Six rows by two vectors: 12 sums, two columns and a factor fit the 16 registers of AVX2. */
final class SixRowsTile extends VectorTile {

    @Override
    public int rows() {
        return 6;
    }

    @Override
    public void multiply(double[] left, int leftAt, double[] right, int rightAt, int depth, double[] tile) {
        DoubleVector x0 = zero(), y0 = zero();
        DoubleVector x1 = zero(), y1 = zero();
        DoubleVector x2 = zero(), y2 = zero();
        DoubleVector x3 = zero(), y3 = zero();
        DoubleVector x4 = zero(), y4 = zero();
        DoubleVector x5 = zero(), y5 = zero();
        int at = leftAt;
        int end = rightAt + depth * WIDTH;
        for (int from = rightAt; from < end; from += WIDTH, at += 6) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, right, from);
            DoubleVector y = DoubleVector.fromArray(SPECIES, right, from + LANES);
            x0 = add(x0, left, at, x);
            y0 = add(y0, left, at, y);
            x1 = add(x1, left, at + 1, x);
            y1 = add(y1, left, at + 1, y);
            x2 = add(x2, left, at + 2, x);
            y2 = add(y2, left, at + 2, y);
            x3 = add(x3, left, at + 3, x);
            y3 = add(y3, left, at + 3, y);
            x4 = add(x4, left, at + 4, x);
            y4 = add(y4, left, at + 4, y);
            x5 = add(x5, left, at + 5, x);
            y5 = add(y5, left, at + 5, y);
        }
        store(tile, 0, x0, y0);
        store(tile, 1, x1, y1);
        store(tile, 2, x2, y2);
        store(tile, 3, x3, y3);
        store(tile, 4, x4, y4);
        store(tile, 5, x5, y5);
    }
}
