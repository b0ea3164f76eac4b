package dev.embx.tui.view.projection;

import dev.embx.analysis.Request;
import dev.embx.analysis.items.ColumnGroupsRequest;
import dev.embx.analysis.items.MatchesRequest;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.analysis.projection.TrustRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ProjectionExhibit;
import dev.embx.metrics.Metric;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.SelectKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.projection.ProjectionWindow;
import dev.embx.tui.widget.projection.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The items of a set on a map.
 *
 * @param request the map
 * @param row the item at the cursor, a row of the set; -1 for the first on the map, {@link #ABSENT} for none
 * @param window what of the map is shown
 * @param look how it is drawn
 * @param search the points of the items that this filter keeps stand out; empty for none
 */
public record ProjectionView(
        ProjectionRequest request, int row, ProjectionWindow window, ProjectionOptions look, String search)
        implements View {
    public static final List<Action> ACTIONS = ListKeys.joined(
            List.of(
                    Action.ZOOM_IN,
                    Action.ZOOM_OUT,
                    Action.WHOLE,
                    Action.PROJECTION,
                    Action.MAP_METRIC,
                    Action.FIND,
                    Action.OPEN,
                    Action.COLOR),
            SelectKeys.ALL,
            List.of(
                    Action.SELECT_NEIGHBORS,
                    Action.SELECT_WINDOW,
                    Action.MARKS,
                    Action.TITLES,
                    Action.NEXT_SET,
                    Action.EXPORT,
                    Action.COPY,
                    Action.LEFT,
                    Action.DOWN,
                    Action.UP,
                    Action.RIGHT,
                    Action.NEXT_HERE,
                    Action.BESIDE,
                    Action.SIDE,
                    Action.PAN_LEFT,
                    Action.PAN_DOWN,
                    Action.PAN_UP,
                    Action.PAN_RIGHT));

    /** Number of neighbors that are listed beside the map and selected with an item. */
    static final int NEIGHBORS = 10;
    /** The item is not in the set. */
    static final int ABSENT = -2;

    /** The map of a set with the cursor at an item: by t-SNE for small sets, otherwise by PCA. */
    public static ProjectionView of(Focus focus, Context context) {
        ProjectionMethod method = context.isSmall(focus.set())
                ? ProjectionMethod.tsne()
                : ProjectionMethod.defaults().get(0);
        ProjectionRequest request = new ProjectionRequest(focus.set(), method);
        return new ProjectionView(request, focus.row(), ProjectionWindow.WHOLE, ProjectionOptions.START, "");
    }

    @Override
    public Tab tab() {
        return Tab.MAP;
    }

    String set() {
        return request.set();
    }

    @Override
    public List<Request<?>> needs(Context context) {
        List<Request<?>> needs = new ArrayList<>(List.of(request));
        if (context.isSmall(set())) {
            needs.add(context.clustering(set()));
        }
        if (context.isSmall(set()) || look.color().equals(ProjectionOptions.TRUST)) {
            needs.add(trust());
        }
        if (colored(context)) {
            needs.add(column());
        }
        if (!search.isEmpty()) {
            needs.add(new MatchesRequest(set(), search));
        }
        map(context).ifPresent(map -> needs.add(ShownMap.neighbors(map, point(map))));
        SecondProjection.of(this, context).ifPresent(twin -> needs.addAll(twin.needs()));
        return needs;
    }

    /** The map, or what it looks like so far. */
    Optional<Projection> map(Context context) {
        return context.results().sketch(request);
    }

    /** The rows that stand out. */
    private BitSet matches(Context context) {
        return search.isEmpty()
                ? new BitSet()
                : context.results().find(new MatchesRequest(set(), search)).orElseGet(BitSet::new);
    }

    /** The rows whose points are in the window. */
    IntStream rowsInSight(Projection map, Context context) {
        Viewport viewport = viewport(map, context);
        return IntStream.range(0, map.size())
                .filter(point ->
                        viewport.cell(map.layout().x()[point], map.layout().y()[point]) >= 0)
                .map(point -> map.rows()[point]);
    }

    /** The point at the cursor. */
    int point(Projection map) {
        return Math.max(0, map.pointOfRow(row));
    }

    private ProjectionPanes room(Context context) {
        return new ProjectionPanes(context.body(), SecondProjection.fits(this, context), look.side());
    }

    Viewport viewport(Projection map, Context context) {
        return Viewport.of(map.layout(), window, room(context).map());
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(set(), map(context).map(map -> map.rows()[point(map)]).orElse(row));
    }

    @Override
    public View at(Focus focus, Context context) {
        ProjectionRequest other = new ProjectionRequest(focus.set(), request.method());
        boolean same = focus.set().equals(set());
        ProjectionView view =
                new ProjectionView(other, same ? row : -1, same ? window : ProjectionWindow.WHOLE, look, search);
        return focus.row() < 0 ? view : view.on(focus.row(), context);
    }

    /** The view with its cursor at an item, in the middle where it was out of sight. */
    ProjectionView on(int item, Context context) {
        ProjectionView moved = new ProjectionView(request, item, window, look, search);
        return map(context)
                .filter(map -> map.pointOfRow(item) >= 0)
                .map(map -> moved.showing(map, context))
                .orElse(moved);
    }

    private ProjectionView showing(Projection map, Context context) {
        Viewport viewport = viewport(map, context);
        double x = map.layout().x()[point(map)];
        double y = map.layout().y()[point(map)];
        return viewport.cell(x, y) >= 0 ? this : seen(viewport.around(x, y));
    }

    ProjectionView seen(ProjectionWindow other) {
        return new ProjectionView(request, row, other, look, search);
    }

    private ProjectionView withTheme(ProjectionOptions other) {
        return new ProjectionView(request, row, window, other, search);
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case PROJECTION -> Step.of(by(request.method().next()));
            case MAP_METRIC -> otherMetric();
            case WHOLE -> Step.of(seen(ProjectionWindow.WHOLE));
            case TITLES -> Step.of(withTheme(look.titles(!look.titles())));
            case SIDE -> Step.of(withTheme(look.side(!look.side())));
            case BESIDE -> beside(context);
            case COLOR -> recolored(context);
            case OPEN -> Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default -> map(context).map(map -> onMap(action, map, context)).orElse(Step.of(this));
        };
    }

    private Step recolored(Context context) {
        ProjectionOptions next = look.recolored(context.set(set()).set().metadata());
        return Step.of(
                withTheme(next),
                new Effect.Say("color: " + Label.of(next.color()).text()));
    }

    private Step beside(Context context) {
        ProjectionOptions.Beside next = look.beside().next();
        boolean other = next != ProjectionOptions.Beside.SET
                || SecondProjection.nextSet(set(), context).isPresent();
        ProjectionOptions.Beside shown = other ? next : next.next();
        return Step.of(withTheme(look.beside(shown)), new Effect.Say(shown.words()));
    }

    private Step onMap(Action action, Projection map, Context context) {
        if (action == Action.MARKS) {
            boolean unicode = context.glyphs().unicode();
            Marks next =
                    look.marks(map.size(), room(context).map(), context.theme()).next(unicode);
            return Step.of(withTheme(look.with(next)), new Effect.Say("points as " + next.words()));
        }
        SelectKeys keys = new SelectKeys(focus(context), context);
        return switch (action) {
            case SELECT_NEIGHBORS -> Step.of(this, selectedNeighbors(keys, map, context));
            case SELECT_WINDOW -> Step.of(this, keys.added(rowsInSight(map, context), "visible items"));
            default -> Step.of(new ProjectionWalk(this, map, context).moved(action));
        };
    }

    private Effect selectedNeighbors(SelectKeys keys, Projection map, Context context) {
        int item = map.rows()[point(map)];
        return context.results()
                .find(ShownMap.neighbors(map, point(map)))
                .map(near -> keys.added(
                        IntStream.concat(
                                IntStream.of(item),
                                Arrays.stream(near.nearest()).limit(NEIGHBORS)),
                        "neighbors of " + context.set(set()).set().label(item).text()))
                .orElseGet(() -> new Effect.Say("the neighbors are not known yet"));
    }

    private ProjectionView by(ProjectionMethod method) {
        return new ProjectionView(new ProjectionRequest(set(), method), row, ProjectionWindow.WHOLE, look, search);
    }

    private Step otherMetric() {
        ProjectionMethod method = request.method();
        Metric other = method.metric() == Metric.COSINE ? Metric.EUCLIDEAN : Metric.COSINE;
        ProjectionMethod next = method.by(other);
        String words = next.equals(method)
                ? method.title() + " supports only " + method.metric().id()
                : "by " + other.id();
        return Step.of(by(next), new Effect.Say(words));
    }

    /** Whether a column of the set colors the points. */
    private boolean colored(Context context) {
        return context.set(set()).set().metadata(look.color()).isPresent();
    }

    private ColumnGroupsRequest column() {
        return new ColumnGroupsRequest(set(), look.color());
    }

    private TrustRequest trust() {
        return new TrustRequest(request);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        draw(frame, context);
        SecondProjection.of(this, context).ifPresent(twin -> twin.draw(frame));
    }

    private Optional<ShownMap> shown(Context context) {
        return map(context)
                .map(map -> new ShownMap(
                        map, point(map), viewport(map, context), room(context).side(), look, matches(context)));
    }

    /** Draws the map without what is beside it; a map without the item has no cursor. */
    void draw(Frame frame, Context context) {
        shown(context).ifPresent(shown -> {
            ProjectionDrawing drawing = new ProjectionDrawing(frame, context, shown);
            drawing.draw();
            if (row != ABSENT) {
                drawing.drawCursor();
            }
            if (row != ABSENT && room(context).wide()) {
                new ProjectionSide(frame, context, shown).draw();
            }
        });
    }

    @Override
    public String facts(Context context) {
        return ProjectionReadout.facts(request, context);
    }

    @Override
    public void readout(Pen pen, Context context) {
        shown(context).ifPresent(shown -> ProjectionReadout.write(pen, context, shown));
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        EmbeddingSet items = context.set(set()).set();
        map(context).ifPresent(map -> {
            for (int point = 0; point < map.size(); point++) {
                lines.add(map.layout().x()[point] + "\t" + map.layout().y()[point] + "\t"
                        + items.label(map.rows()[point]).text());
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return map(context).map(this::point).orElse(0);
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new ProjectionExhibit(request);
    }

    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        return map(context)
                .flatMap(map -> Search.of(text, set(), context)
                        .item(point(map), direction, map.size(), point -> map.rows()[point])
                        .map(place ->
                                place.in(at -> matching(ItemFilter.text(text)).goTo(at + 1, context))));
    }

    private ProjectionView matching(String text) {
        return new ProjectionView(request, row, window, look, text);
    }

    /** The item of that number on the map, from 1. */
    @Override
    public View goTo(int number, Context context) {
        return map(context)
                .map(map -> on(map.rows()[ListKeys.place(number, map.size())], context))
                .orElse(this);
    }

    @Override
    public boolean filters() {
        return true;
    }

    @Override
    public View filtered(String text, Context context) {
        return matching(text);
    }

    /** What was searched stays marked until Esc. */
    @Override
    public String filter() {
        return search;
    }

    @Override
    public Optional<View> click(int column, int clicked, Context context) {
        return map(context).flatMap(map -> new ProjectionWalk(this, map, context).nearest(column, clicked));
    }
}
