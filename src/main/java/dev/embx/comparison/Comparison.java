package dev.embx.comparison;

import java.util.Optional;

/**
 * All measures of agreement of two sets.
 *
 * @param items the items that both have; the other parts number items by their place in it
 * @param overlap of the neighbors
 * @param pairs agreement on which pairs are similar
 * @param geometry similarity of their shapes, up to rotation
 * @param trees agreement of the trees; none where there are fewer than 2 items or too many
 */
public record Comparison(
        CommonItems items,
        NeighborOverlap overlap,
        PairAgreement pairs,
        Geometry geometry,
        Optional<DendrogramAgreement> trees) {

    /** The same with another agreement on pairs. */
    public Comparison with(PairAgreement other) {
        return new Comparison(items, overlap, other, geometry, trees);
    }
}
