package dev.embx.comparison;

import dev.embx.cluster.Dendrogram;

/**
 * Turns the merges of a tree so that its leaves stand much as in another one: of two children that whose leaves stand earlier
 * there, by the mean of their places, comes first.
 */
final class Untangling {

    private Untangling() {}

    /** The tree {@code other} with its leaves near their places in {@code reference}. */
    static Dendrogram of(Dendrogram reference, Dendrogram other) {
        int leaves = other.size();
        double[] places = new double[other.root() + 1];
        boolean[] swapped = new boolean[leaves - 1];
        for (int node = 0; node <= other.root(); node++) {
            if (other.isLeaf(node)) {
                places[node] = reference.position(node);
                continue;
            }
            int left = other.linkage().left()[node - leaves];
            int right = other.linkage().right()[node - leaves];
            places[node] = places[left] + places[right];
            swapped[node - leaves] = places[left] / other.size(left) > places[right] / other.size(right);
        }
        return Dendrogram.of(other.linkage(), swapped);
    }
}
