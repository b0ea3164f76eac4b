package dev.embx.manifold.tsne.repulsion;

/** The repulsion of all pairs of points of a map. */
public interface Repulsion {

    /**
     * Sets {@code forceX[i]} to the sum over j of q(i,j)^2 (x[i] - x[j]), likewise for y, where q is 1 / (1 + squared distance).
     *
     * @return the sum of q over all ordered pairs of different points
     */
    double forces(double[] x, double[] y, double[] forceX, double[] forceY);
}
