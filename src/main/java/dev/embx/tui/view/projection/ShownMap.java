package dev.embx.tui.view.projection;

import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.analysis.projection.Projection;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.projection.Viewport;
import java.util.BitSet;

/**
 * What is drawn of a projection.
 *
 * @param map the points
 * @param point the point at the cursor
 * @param viewport where on the screen they are
 * @param side the pane beside; without columns where there is none
 * @param look how they are drawn
 * @param matches the rows of the set whose labels were searched for
 */
record ShownMap(Projection map, int point, Viewport viewport, Rect side, ProjectionOptions look, BitSet matches) {

    String set() {
        return map.request().set();
    }

    /** The row of the set at the cursor. */
    int row() {
        return map.rows()[point];
    }

    /** Its true neighbors. */
    NeighborsRequest neighbors() {
        return neighbors(map, point);
    }

    static NeighborsRequest neighbors(Projection map, int point) {
        return new NeighborsRequest(
                map.request().set(), map.request().method().metric(), map.rows()[point], NeighborsRequest.BROWSED);
    }
}
