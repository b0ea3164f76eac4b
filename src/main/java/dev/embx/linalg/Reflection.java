package dev.embx.linalg;

/**
 * A Householder reflection x - factor (v.x) v that makes zeros of a vector behind one place (Golub and Van Loan 2013, Matrix
 * computations, algorithm 5.1.1).
 *
 * @param direction v, with zeros before the first place and 1 there
 * @param first the first place that it changes
 * @param factor 2 / v.v, or 0 where nothing needs to change
 * @param image the value that the vector has at the first place afterwards
 */
record Reflection(double[] direction, int first, double factor, double image) {

    /** The reflection of a vector, which is not changed. */
    static Reflection of(double[] vector, int first) {
        double[] v = new double[vector.length];
        System.arraycopy(vector, first, v, first, v.length - first);
        double head = v[first];
        v[first] = 0;
        double squares = Vectors.dot(v, v);
        double image = squares == 0 ? head : -Math.copySign(Math.sqrt(squares + head * head), head);
        double divisor = head - image;
        for (int i = first + 1; i < v.length && divisor != 0; i++) {
            v[i] /= divisor;
        }
        v[first] = 1;
        return new Reflection(v, first, squares == 0 ? 0 : -divisor / image, image);
    }

    /** Reflects a vector. */
    void apply(double[] vector) {
        if (factor != 0) {
            Vectors.addTimes(-factor * Vectors.dot(direction, vector), direction, vector);
        }
    }
}
