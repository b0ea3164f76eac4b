package dev.embx.manifold;

/**
 * Where each item lies on a map of two dimensions.
 *
 * @param x abscissae, one per item
 * @param y ordinates, as many; larger is further up
 */
public record Layout(double[] x, double[] y) {

    /** Checks that both have the same length. */
    public Layout {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " abscissae and " + y.length + " ordinates");
        }
    }

    /** Number of items. */
    public int size() {
        return x.length;
    }

    /** A copy that later changes of the arrays do not touch. */
    public Layout copy() {
        return new Layout(x.clone(), y.clone());
    }
}
