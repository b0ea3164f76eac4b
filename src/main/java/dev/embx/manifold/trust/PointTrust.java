package dev.embx.manifold.trust;

/**
 * The neighbors of one point in its set and on the map.
 *
 * @param lost true neighbors that are not among the neighbors on the map, nearest first
 * @param invented points that are near only on the map, nearest on the map first
 * @param recall share of the true neighbors that are neighbors on the map, 0..1
 * @param intrusion sum over the points that are near only on the map of how far their true rank exceeds k
 * @param extrusion sum over the lost neighbors of how far their rank on the map exceeds k
 */
public record PointTrust(int[] lost, int[] invented, double recall, long intrusion, long extrusion) {}
