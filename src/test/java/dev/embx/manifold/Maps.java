package dev.embx.manifold;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;

/** What scikit-learn and NumPy say of maps: {@code manifold/make_truth.py} of the test resources made it. */
public final class Maps {
    private static final JsonResource TRUTH = JsonResource.read("/manifold/maps.json");

    private Maps() {}

    public static JsonResource truth(String name) {
        return TRUTH.get(name);
    }

    public static Float64Matrix matrix(JsonResource rows) {
        double[][] values = rows(rows);
        double[] flat = new double[values.length * values[0].length];
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(values[i], 0, flat, i * values[0].length, values[0].length);
        }
        return new Float64Matrix(values.length, values[0].length, flat);
    }

    public static double[][] rows(JsonResource rows) {
        return rows.items().stream().map(JsonResource::doubles).toArray(double[][]::new);
    }

    public static Layout layout(JsonResource points) {
        double[][] rows = rows(points);
        double[] x = new double[rows.length];
        double[] y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            x[i] = rows[i][0];
            y[i] = rows[i][1];
        }
        return new Layout(x, y);
    }
}
