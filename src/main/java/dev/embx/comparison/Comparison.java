package dev.embx.comparison;

import java.util.Optional;

/**
 * All that is measured of two sets.
 *
 * @param items the items that both have; "the items" of the other parts, by their place in it
 * @param overlap of the neighbors
 * @param pairs agreement on which pairs are similar
 * @param geometry how far one is the other one turned
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
