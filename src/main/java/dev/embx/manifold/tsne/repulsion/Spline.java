package dev.embx.manifold.tsne.repulsion;

/**
 * Cardinal B-splines: how a point is spread over the nodes of a grid around it, and read from them (Essmann et al. 1995, A
 * smooth particle mesh Ewald method, section II).
 */
final class Spline {
    /** Nodes that a point touches along an axis. */
    static final int NODES = 6;

    private Spline() {}

    /**
     * Weights of the nodes floor(u) - NODES/2 + 1 .. floor(u) + NODES/2 for a point that lies {@code fraction} = u - floor(u)
     * beyond a node; they add up to 1.
     */
    static void weights(double fraction, double[] weights, int at) {
        weights[at] = 1 - fraction;
        weights[at + 1] = fraction;
        for (int order = 3; order <= NODES; order++) {
            double divisor = 1.0 / (order - 1);
            weights[at + order - 1] = divisor * fraction * weights[at + order - 2];
            for (int i = order - 2; i > 0; i--) {
                weights[at + i] = divisor
                        * ((fraction + order - 1 - i) * weights[at + i - 1] + (1 - fraction + i) * weights[at + i]);
            }
            weights[at] = divisor * (1 - fraction) * weights[at];
        }
    }

    /** What spreading and reading together multiply each frequency of a grid by: the squared transform of the spline. */
    static double[] response(int size) {
        double[] atNodes = new double[NODES];
        weights(0, atNodes, 0);
        double[] response = new double[size];
        for (int frequency = 0; frequency < size; frequency++) {
            double sum = 0;
            for (int i = 0; i < NODES; i++) {
                // The spline is symmetric about node NODES / 2 - 1, where a point on a node lies.
                sum += atNodes[i] * StrictMath.cos(2 * StrictMath.PI * frequency * (i - NODES / 2 + 1) / size);
            }
            response[frequency] = sum * sum;
        }
        return response;
    }
}
