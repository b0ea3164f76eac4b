package dev.embx.tui.view.projection;

import dev.embx.analysis.projection.Projection;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.SelectionInk;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.projection.PointGrid;
import dev.embx.tui.widget.projection.ProjectionPicture;
import dev.embx.tui.widget.projection.TitlePlaces;
import dev.embx.tui.widget.projection.Viewport;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Draws the points of a map, the letters of its clusters, what was searched, and titles where there is room. */
final class ProjectionDrawing {
    private static final int LONGEST_TITLE = 32;
    private static final int SHORT_TITLE = 14;
    /** Beyond, a map is too crowded for more titles than there is room for. */
    private static final int TITLES_TRIED = 1_000;

    /** As many groups as there are letters. */
    private static final int LETTERS = 26;

    private final Frame frame;
    private final Context context;
    private final ShownMap shown;
    private final Projection map;
    private final Viewport viewport;
    private final PointColors groups;
    private final Marks marks;
    private final SelectionInk ink;

    ProjectionDrawing(Frame frame, Context context, ShownMap shown) {
        this.frame = frame;
        this.context = context;
        this.shown = shown;
        this.map = shown.map();
        this.viewport = shown.viewport();
        this.groups = PointColors.of(map, shown.look().color(), context);
        this.ink = SelectionInk.of(context, shown.set());
        this.marks = shown.look().marks(map.size(), viewport.area(), context.theme());
    }

    void draw() {
        PointGrid grid = new ProjectionPicture(map.layout(), groups, marks, context.theme()).draw(frame, viewport);
        if (!ink.selected().isEmpty()) {
            drawSelected(grid);
        }
        int[] middles = middles();
        if (marks != Marks.LETTERS) {
            drawLetters(middles);
        }
        BitSet matches = matches();
        matches.stream()
                .forEach(point ->
                        put(point, context.glyphs().node(), context.theme().accent()));
        if (shown.look().titles()) {
            drawTitles(
                    new TitlePlaces(
                            grid, viewport.area().columns(), viewport.area().rows()),
                    middles,
                    matches);
        }
    }

    /** The cells of what is selected keep their color and are bold; all others are dim. */
    private void drawSelected(PointGrid grid) {
        Rect area = viewport.area();
        BitSet selected = new BitSet();
        ink.selected()
                .rows()
                .map(map::pointOfRow)
                .filter(point -> point >= 0)
                .map(this::cell)
                .filter(cell -> cell >= 0)
                .forEach(selected::set);
        for (int cell = 0; cell < area.columns() * area.rows(); cell++) {
            if (grid.taken(cell)) {
                Rect at = at(cell);
                frame.restyle(at, ink.of(selected.get(cell), frame.style(at.column(), at.row())));
            }
        }
    }

    private Rect at(int cell) {
        Rect area = viewport.area();
        return new Rect(area.column() + cell % area.columns(), area.row() + cell / area.columns(), 1, 1);
    }

    /** The cell of the cursor: one cell, so that moving costs few bytes. */
    void drawCursor() {
        int cell = cell(shown.point());
        if (cell >= 0) {
            frame.restyle(at(cell), context.theme().accent().with(Style.REVERSE));
        }
    }

    private int cell(int point) {
        return viewport.cell(map.layout().x()[point], map.layout().y()[point]);
    }

    private void put(int point, String glyph, Style style) {
        int cell = cell(point);
        if (cell >= 0) {
            frame.put(at(cell).column(), at(cell).row(), glyph, style);
        }
    }

    private BitSet matches() {
        BitSet points = new BitSet();
        shown.matches().stream()
                .map(map::pointOfRow)
                .filter(point -> point >= 0)
                .forEach(points::set);
        return points;
    }

    /** The letter of each cluster in its middle: color is not the only sign. */
    private void drawLetters(int[] middles) {
        for (int middle : middles) {
            int group = groups.of(middle);
            Style style = ink.of(map.rows()[middle], groups.style(group)).with(Style.BOLD);
            put(middle, groups.sign(group), style);
        }
    }

    /** The point of each of the first groups that is nearest to the mean of the group. */
    private int[] middles() {
        int count = Math.min(LETTERS, groups.count());
        double[][] means = means(count);
        int[] nearest = new int[count];
        double[] least = new double[count];
        Arrays.fill(nearest, -1);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int point = 0; count > 0 && point < map.size(); point++) {
            int group = groups.of(point);
            double distance = group < 0 || group >= count ? Double.POSITIVE_INFINITY : distance(point, means[group]);
            if (distance < Double.POSITIVE_INFINITY && distance < least[group]) {
                least[group] = distance;
                nearest[group] = point;
            }
        }
        return Arrays.stream(nearest).filter(point -> point >= 0).toArray();
    }

    /** Mean abscissa and ordinate of each of the first groups. */
    private double[][] means(int count) {
        double[][] sums = new double[count][3];
        for (int point = 0; count > 0 && point < map.size(); point++) {
            int group = groups.of(point);
            if (group >= 0 && group < count) {
                sums[group][0] += map.layout().x()[point];
                sums[group][1] += map.layout().y()[point];
                sums[group][2]++;
            }
        }
        for (double[] sum : sums) {
            sum[0] /= sum[2];
            sum[1] /= sum[2];
        }
        return sums;
    }

    private double distance(int point, double[] mean) {
        double across = map.layout().x()[point] - mean[0];
        double up = map.layout().y()[point] - mean[1];
        return across * across + up * up;
    }

    /** What was searched and selected comes first, then the middles of the clusters, then the others in the set's order. */
    private void drawTitles(TitlePlaces places, int[] middles, BitSet matches) {
        Set<Integer> order = new LinkedHashSet<>();
        matches.stream().limit(TITLES_TRIED).forEach(order::add);
        ink.selected()
                .rows()
                .map(map::pointOfRow)
                .filter(point -> point >= 0)
                .limit(TITLES_TRIED)
                .forEach(order::add);
        Arrays.stream(middles).forEach(order::add);
        for (int point = 0; point < map.size() && order.size() < TITLES_TRIED; point++) {
            if (cell(point) >= 0) {
                order.add(point);
            }
        }
        for (int point : order) {
            int cell = cell(point);
            if (cell >= 0) {
                boolean marked = matches.get(point) || ink.selected().has(map.rows()[point]);
                Style style =
                        marked ? context.theme().heading() : context.theme().dim();
                drawTitle(places, cell, map.rows()[point], style);
            }
        }
    }

    private void drawTitle(TitlePlaces places, int cell, int row, Style style) {
        EmbeddingSet items = context.set(shown.set()).set();
        Label label = items.label(row);
        for (int width : new int[] {Math.min(label.width(), LONGEST_TITLE), SHORT_TITLE}) {
            OptionalInt at = width > label.width() ? OptionalInt.empty() : places.take(cell, width);
            if (at.isPresent()) {
                Rect area = viewport.area();
                int from = area.column() + at.getAsInt();
                new Pen(frame, context.glyphs(), area.row() + cell / area.columns(), from, from + width)
                        .label(label, width, style);
                return;
            }
        }
    }
}
