package dev.embx.tui.view;

import dev.embx.analysis.ColumnGroupsRequest;
import dev.embx.analysis.MatchesRequest;
import dev.embx.analysis.NeighborsRequest;
import dev.embx.analysis.Projection;
import dev.embx.analysis.ProjectionMethod;
import dev.embx.analysis.ProjectionRequest;
import dev.embx.analysis.Request;
import dev.embx.analysis.TrustRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.Metric;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.widget.MapWindow;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Viewport;
import java.util.ArrayList;
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
 * @param search the points whose labels have this text stand out; empty for none
 */
public record MapView(ProjectionRequest request, int row, MapWindow window, MapLook look, String search)
        implements View {
    static final List<Action> ACTIONS = ListKeys.joined(
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

    /** Neighbors that are told apart from the other items: listed beside the map, selected with an item. */
    static final int NEIGHBORS = 10;
    /** The item is not in the set. */
    static final int ABSENT = -2;

    /** The map of a set with the cursor at an item: by t-SNE where that comes in a blink, else by PCA. */
    public static MapView of(Focus focus, Context context) {
        ProjectionMethod method = context.quick(focus.set())
                ? ProjectionMethod.tsne()
                : ProjectionMethod.defaults().get(0);
        ProjectionRequest request = new ProjectionRequest(focus.set(), method);
        return new MapView(request, focus.row(), MapWindow.WHOLE, MapLook.START, "");
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
        if (context.quick(set())) {
            needs.add(context.clustering(set()));
        }
        if (context.quick(set()) || look.color().equals(MapLook.TRUST)) {
            needs.add(trust());
        }
        if (colored(context)) {
            needs.add(column());
        }
        if (!search.isEmpty()) {
            needs.add(new MatchesRequest(set(), search));
        }
        map(context).ifPresent(map -> needs.add(neighbors(map)));
        MapTwin.of(this, context).ifPresent(twin -> needs.addAll(twin.needs()));
        return needs;
    }

    NeighborsRequest neighbors(Projection map) {
        return new NeighborsRequest(set(), request.method().metric(), map.rows()[point(map)], NeighborsRequest.BROWSED);
    }

    /** The map, or what it looks like so far. */
    Optional<Projection> map(Context context) {
        return context.results().sketch(request);
    }

    /** The rows that stand out. */
    BitSet matches(Context context) {
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

    MapRoom room(Context context) {
        return new MapRoom(context.body(), MapTwin.fits(this, context), look.side());
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
        MapView view = new MapView(other, same ? row : -1, same ? window : MapWindow.WHOLE, look, search);
        return focus.row() < 0 ? view : view.on(focus.row(), context);
    }

    /** The view with its cursor at an item, in the middle where it was out of sight. */
    MapView on(int item, Context context) {
        MapView moved = new MapView(request, item, window, look, search);
        return map(context)
                .filter(map -> map.pointOfRow(item) >= 0)
                .map(map -> moved.showing(map, context))
                .orElse(moved);
    }

    private MapView showing(Projection map, Context context) {
        Viewport viewport = viewport(map, context);
        double x = map.layout().x()[point(map)];
        double y = map.layout().y()[point(map)];
        return viewport.cell(x, y) >= 0 ? this : seen(viewport.around(x, y));
    }

    MapView seen(MapWindow other) {
        return new MapView(request, row, other, look, search);
    }

    private MapView looking(MapLook other) {
        return new MapView(request, row, window, other, search);
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case PROJECTION -> Step.of(by(request.method().next()));
            case MAP_METRIC -> otherMetric();
            case WHOLE -> Step.of(seen(MapWindow.WHOLE));
            case TITLES -> Step.of(looking(look.titles(!look.titles())));
            case SIDE -> Step.of(looking(look.side(!look.side())));
            case BESIDE -> beside(context);
            case COLOR -> recolored(context);
            case OPEN -> Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default -> map(context).map(map -> onMap(action, map, context)).orElse(Step.of(this));
        };
    }

    private Step recolored(Context context) {
        MapLook next = look.recolored(context.set(set()).set().metadata());
        return Step.of(
                looking(next), new Effect.Say("color: " + Label.of(next.color()).text()));
    }

    private Step beside(Context context) {
        MapLook.Beside next = look.beside().next();
        boolean other =
                next != MapLook.Beside.SET || MapTwin.nextSet(set(), context).isPresent();
        MapLook.Beside shown = other ? next : next.next();
        return Step.of(looking(look.beside(shown)), new Effect.Say(shown.words()));
    }

    private Step onMap(Action action, Projection map, Context context) {
        if (action == Action.MARKS) {
            boolean unicode = context.glyphs().unicode();
            Marks next =
                    look.marks(map.size(), room(context).map(), context.theme()).next(unicode);
            return Step.of(looking(look.with(next)), new Effect.Say("points as " + next.words()));
        }
        return Step.of(new MapWalk(this, map, context).moved(action));
    }

    private MapView by(ProjectionMethod method) {
        return new MapView(new ProjectionRequest(set(), method), row, MapWindow.WHOLE, look, search);
    }

    private Step otherMetric() {
        ProjectionMethod method = request.method();
        Metric other = method.metric() == Metric.COSINE ? Metric.EUCLIDEAN : Metric.COSINE;
        ProjectionMethod next = method.by(other);
        String words = next.equals(method)
                ? method.title() + " knows only " + method.metric().id()
                : "by " + other.id();
        return Step.of(by(next), new Effect.Say(words));
    }

    /** Whether a column of the set colors the points. */
    private boolean colored(Context context) {
        return context.set(set()).set().metadata(look.color()).isPresent();
    }

    ColumnGroupsRequest column() {
        return new ColumnGroupsRequest(set(), look.color());
    }

    TrustRequest trust() {
        return new TrustRequest(request);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        draw(frame, context);
        MapTwin.of(this, context).ifPresent(twin -> twin.draw(frame));
    }

    /** Draws the map without what is beside it; a map without the item has no cursor. */
    void draw(Frame frame, Context context) {
        map(context).ifPresent(map -> {
            MapDrawing drawing = new MapDrawing(frame, context, this, map);
            drawing.draw();
            if (row != ABSENT) {
                drawing.drawCursor();
            }
            if (row != ABSENT && room(context).wide()) {
                new MapSide(frame, context, this, map).draw();
            }
        });
    }

    @Override
    public String facts(Context context) {
        return MapReadout.facts(this, context);
    }

    @Override
    public void readout(Pen pen, Context context) {
        map(context).ifPresent(map -> MapReadout.write(pen, context, this, map));
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
        return new Exhibit.Map(request);
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        EmbeddingSet items = context.set(set()).set();
        return map(context)
                .flatMap(map ->
                        ListKeys.findLabel(text, point(map), direction, map.size(), i -> items.label(map.rows()[i])))
                .map(at -> matching(text).goTo(at + 1, context));
    }

    private MapView matching(String text) {
        return new MapView(request, row, window, look, text);
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
        return map(context).flatMap(map -> new MapWalk(this, map, context).nearest(column, clicked));
    }
}
