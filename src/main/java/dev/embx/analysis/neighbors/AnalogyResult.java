package dev.embx.analysis.neighbors;

import dev.embx.neighbors.AnalogyTerm;
import dev.embx.neighbors.Neighbors;
import java.util.List;

/**
 * The items nearest to a sum of items.
 *
 * @param terms the terms, by rows of the set
 * @param excluded the rows that are left out of the lists: all that the terms name
 * @param found the nearest and farthest of the others; their item is -1
 */
public record AnalogyResult(List<AnalogyTerm<Integer>> terms, int[] excluded, Neighbors found) {}
