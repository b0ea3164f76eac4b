package dev.embx.metrics;

/** Similarity between a row of {@code left} and a row of {@code right}, which are the same rows in a {@link Similarity}. */
public record RowSimilarity(Metric metric, ScaledRows left, ScaledRows right) implements Similarity {

    @Override
    public int rows() {
        return left.rows();
    }

    @Override
    public boolean usable(int row) {
        return left.usable(row);
    }

    @Override
    public double between(int a, int b) {
        if (!left.usable(a) || !right.usable(b)) {
            return Double.NaN;
        }
        // + 0.0 makes -0.0 a plain zero, so that equal similarities are equal in every order.
        return switch (metric) {
            case COSINE, CORRELATION -> cosine(a, b) + 0.0;
            case DOT -> dot(a, b) + 0.0;
            case EUCLIDEAN -> 0.0 - ScaledRows.distance(left, a, right, b);
        };
    }

    private double cosine(int a, int b) {
        // sqrt(s * s) is s exactly in IEEE 754, so equal rows have cosine 1 without a special case.
        double norms = Math.sqrt(left.squaredNorm(a) * right.squaredNorm(b));
        return Math.max(-1, Math.min(1, ScaledRows.dot(left, a, right, b) / norms));
    }

    private double dot(int a, int b) {
        int exponent = -Math.getExponent(left.scale(a)) - Math.getExponent(right.scale(b));
        return Math.scalb(ScaledRows.dot(left, a, right, b), exponent);
    }
}
