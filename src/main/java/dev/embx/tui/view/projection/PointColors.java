package dev.embx.tui.view.projection;

import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.items.ColumnGroupsRequest;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.TrustRequest;
import dev.embx.cluster.CutClusters;
import dev.embx.manifold.trust.MapTrust;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Ramp;
import dev.embx.tui.widget.projection.ProjectionPicture;
import java.util.Arrays;
import java.util.List;

/**
 * What colors the points of a map.
 *
 * @param context how the terminal looks
 * @param places the group of each point, -1 for none; empty where all look alike
 * @param names what the groups are called; empty for clusters, which have letters
 * @param ordered 0, or the number of the last group where they run from worst (0) to best
 */
record PointColors(Context context, int[] places, List<String> names, int ordered) implements ProjectionPicture.Groups {
    private static final int[] NONE = {};

    static PointColors of(Projection map, String color, Context context) {
        return switch (color) {
            case ProjectionOptions.CLUSTER -> clusters(map, context);
            case ProjectionOptions.TRUST ->
                context.results()
                        .find(new TrustRequest(map.request()))
                        .map(trust -> trust(map, trust, context))
                        .orElseGet(() -> new PointColors(context, NONE, List.of(), 0));
            default ->
                context.results()
                        .find(new ColumnGroupsRequest(map.request().set(), color))
                        .map(groups -> column(map, groups, context))
                        .orElseGet(() -> new PointColors(context, NONE, List.of(), 0));
        };
    }

    private static PointColors clusters(Projection map, Context context) {
        // The usable rows are the leaves, so the leaf of a point is the point itself.
        int[] places = context.clusters(map.request().set())
                .filter(cut -> cut.rows().length == map.size())
                .map(Clustering::place)
                .orElse(NONE);
        return new PointColors(context, places, List.of(), 0);
    }

    private static PointColors column(Projection map, ColumnGroupsRequest.Groups groups, Context context) {
        int[] places = Arrays.stream(map.rows()).map(row -> groups.group()[row]).toArray();
        return new PointColors(context, places, groups.names(), 0);
    }

    /** Points that were not looked at have no group. */
    private static PointColors trust(Projection map, MapTrust trust, Context context) {
        int[] places = new int[map.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < trust.points().length; i++) {
            places[trust.points()[i]] = (int) Math.round(trust.recalls()[i] * trust.k());
        }
        return new PointColors(context, places, List.of(), trust.k());
    }

    /** How many points each group has. */
    int[] sizes() {
        int[] sizes = new int[count()];
        for (int place : places) {
            if (place >= 0) {
                sizes[place]++;
            }
        }
        return sizes;
    }

    /** Number of groups. */
    int count() {
        return Arrays.stream(places).max().orElse(-1) + 1;
    }

    @Override
    public int of(int point) {
        return places.length == 0 ? -1 : places[point];
    }

    @Override
    public Style style(int group) {
        if (group >= 0 && ordered > 0 && context.theme().colored()) {
            return context.theme().data(Ramp.SEQUENTIAL, (double) group / ordered);
        }
        return context.theme().cluster(group);
    }

    @Override
    public String sign(int group) {
        if (group < 0) {
            return context.glyphs().point();
        }
        return ordered > 0
                ? Integer.toString(Math.min(9, group))
                : CutClusters.letter(group).substring(0, 1);
    }

    /** What a group is, for the read-out; empty where its sign says all. */
    String words(int group) {
        if (group < 0) {
            return "";
        }
        if (ordered > 0) {
            return group + " of " + ordered + " neighbors kept";
        }
        return names.isEmpty() ? "" : names.get(group);
    }
}
