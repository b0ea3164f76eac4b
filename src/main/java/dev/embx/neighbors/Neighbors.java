package dev.embx.neighbors;

/**
 * The nearest and farthest rows of one row, itself left out. Ties go to the smaller row.
 *
 * @param item the row asked about
 * @param nearest rows, most similar first
 * @param nearestSimilarity their similarities, float64
 * @param farthest rows, least similar first
 * @param farthestSimilarity their similarities, float64
 */
public record Neighbors(
        int item, int[] nearest, double[] nearestSimilarity, int[] farthest, double[] farthestSimilarity) {}
