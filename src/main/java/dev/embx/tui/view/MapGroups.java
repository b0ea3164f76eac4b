package dev.embx.tui.view;

import dev.embx.analysis.Cut;
import dev.embx.analysis.Projection;
import dev.embx.cluster.FlatClusters;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.MapPicture;
import java.util.Optional;

/** Colors the points of a map by the clusters of the shared cut. */
record MapGroups(Context context, int[] places) implements MapPicture.Groups {
    private static final int[] NONE = {};

    /** The clusters of the set's cut, where they are known; otherwise all points look alike. */
    static MapGroups of(Projection map, Context context) {
        Optional<Cut> cut = context.clusters(map.request().set());
        return new MapGroups(context, cut.map(found -> places(map, found)).orElse(NONE));
    }

    /** The usable rows are the leaves, so the leaf of a point is the point itself. */
    private static int[] places(Projection map, Cut cut) {
        return cut.tree().rows().length == map.size() ? cut.place() : NONE;
    }

    /** Number of groups. */
    int count() {
        int most = -1;
        for (int place : places) {
            most = Math.max(most, place);
        }
        return most + 1;
    }

    @Override
    public int of(int point) {
        return places.length == 0 ? -1 : places[point];
    }

    @Override
    public Style style(int group) {
        return context.theme().cluster(group);
    }

    @Override
    public String sign(int group) {
        return group < 0 ? context.glyphs().point() : FlatClusters.letter(group).substring(0, 1);
    }
}
