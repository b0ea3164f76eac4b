package dev.embx.tui.view.pairs;

import dev.embx.analysis.Request;
import dev.embx.analysis.pairs.FilteredPairsRequest;
import dev.embx.analysis.pairs.HistogramRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.FilteredPairsExhibit;
import dev.embx.export.exhibit.HistogramExhibit;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.HistogramDrawing;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.PairSide;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ItemListView;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All pairs of a set by similarity, from either end, and how many are how similar.
 *
 * @param query which pairs, by what
 * @param least whether the least similar end is shown
 * @param cursor place in the list that is shown
 * @param other place in the list of the other end
 * @param second whether the pair's second item is the one that Enter opens
 * @param filter words that a label of each pair shown has; empty shows all
 * @param histogram whether the counts are shown instead of the list
 */
public record PairsView(
        PairQuery query, boolean least, Cursor cursor, Cursor other, boolean second, String filter, boolean histogram)
        implements ItemListView {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.SWITCH,
            Action.OPEN,
            Action.FIND,
            Action.FILTER,
            Action.SCOPE,
            Action.COUNTS,
            Action.METRIC,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.LEFT,
            Action.RIGHT,
            Action.WIDER,
            Action.NARROWER);

    private static final int HEADER = 2;
    private static final int GAP = 2;
    private static final int HISTOGRAM_BINS = 40;

    /** The most similar pairs of a set. */
    public static PairsView of(String set) {
        return new PairsView(PairQuery.cosine(set), false, Cursor.START, Cursor.START, false, "", false);
    }

    @Override
    public Tab tab() {
        return Tab.PAIRS;
    }

    /** What is ranked: clusters are those of the cut as it is now. */
    private PairQuery query(Context context) {
        return new PairQuery(
                set(), query.metric(), query.scope().following(context.clustering(set())), context.selected(set()));
    }

    private PairsRequest request(Context context) {
        return new PairsRequest(query(context), PairsRequest.BROWSED);
    }

    private HistogramRequest counts(Context context) {
        return new HistogramRequest(query(context), HISTOGRAM_BINS);
    }

    @Override
    public String set() {
        return query.set();
    }

    private FilteredPairsRequest filtered(Context context) {
        return new FilteredPairsRequest(request(context), least, filter);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        List<Request<?>> needs = new ArrayList<>(List.of(request(context)));
        if (!filter.isEmpty()) {
            needs.add(filtered(context));
        }
        if (histogram) {
            needs.add(counts(context));
        }
        side(context).ifPresent(side -> needs.addAll(side.needs()));
        return needs;
    }

    private Optional<PairRows> found(Context context) {
        Optional<ExtremePairs> extremes = context.results().find(request(context));
        if (extremes.isEmpty() || filter.isEmpty()) {
            return extremes.map(found -> PairRows.of(context, items(context), found, this, null));
        }
        return context.results()
                .find(filtered(context))
                .map(kept -> PairRows.of(context, items(context), extremes.get(), this, kept));
    }

    private EmbeddingSet items(Context context) {
        return context.set(set()).set();
    }

    @Override
    public Rows rows(Context context) {
        return found(context).<Rows>map(found -> found).orElse(Rows.NONE);
    }

    @Override
    public Rect list(Context context) {
        return context.body().below(HEADER).left(columns(context));
    }

    /** Columns of the list; the rest is the pane's. */
    private static int columns(Context context) {
        int columns = context.body().columns();
        return columns - context.pane().columns(columns);
    }

    /** The pane beside the list: the neighbors of both items at the cursor; empty where there is no room for it. */
    private Optional<PairSide> side(Context context) {
        int place = columns(context) < context.body().columns() ? pane(context).place() : -1;
        return found(context)
                .filter(rows -> place >= 0)
                .map(rows -> new PairSide(query(context), rows.later(place), rows.earlier(place)));
    }

    /** The list stays where it is: an item is in many pairs. */
    @Override
    public View at(Focus focus, Context context) {
        return in(focus.set(), context);
    }

    @Override
    public PairsView in(String name, Context context) {
        PairScope scope = query.scope().in(context.set(name).set());
        PairQuery there = new PairQuery(name, query.metric(), scope);
        return new PairsView(there, least, cursor, other, second, filter, histogram);
    }

    @Override
    public PairsView with(Cursor moved) {
        return new PairsView(query, least, moved, other, second, filter, histogram);
    }

    private PairsView asking(PairQuery asked) {
        return new PairsView(asked, least, Cursor.START, Cursor.START, second, filter, histogram);
    }

    /** The same view of other pairs of the set. */
    public PairsView scoped(PairScope scope) {
        return asking(new PairQuery(set(), query.metric(), scope));
    }

    private Step nextScope(Context context) {
        EmbeddingSet items = context.set(set()).set();
        PairScope next = query(context).scope().next(items, context.clustering(set()));
        return Step.of(scoped(next), new Effect.Say(next.words()));
    }

    private Step nextMetric() {
        Metric next = query.metric().next();
        return Step.of(asking(new PairQuery(set(), next, query.scope())), new Effect.Say("by " + next.id()));
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case SWITCH -> Step.of(new PairsView(query, !least, other, cursor, second, filter, histogram));
            case LEFT -> Step.of(facing(false));
            case RIGHT -> Step.of(facing(true));
            case SCOPE -> nextScope(context);
            case METRIC -> nextMetric();
            case COUNTS -> Step.of(new PairsView(query, least, cursor, other, second, filter, !histogram));
            default -> ItemListView.super.update(action, context);
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        if (histogram) {
            drawHistogram(frame, context);
            return;
        }
        Rect list = list(context);
        Optional<PairRows> rows = found(context);
        PairTabs tabs = new PairTabs(query.scope(), least, filter, rows);
        tabs.draw(new Pen(frame, context.glyphs(), list.row() - HEADER, list.column() + 1, list.right()), context);
        if (rows.isPresent() && rows.get().size() == 0) {
            new Pen(
                            frame,
                            context.glyphs(),
                            list.row() + 1,
                            list.column() + 3,
                            context.body().right())
                    .text(tabs.noPairs(context, set()), context.theme().dim());
        }
        ItemListView.super.render(frame, context);
        side(context).ifPresent(side -> side.draw(frame, context, context.body().rightOf(list.columns() + GAP)));
    }

    /** How many pairs are how similar, the most similar at the top. */
    private void drawHistogram(Frame frame, Context context) {
        Rect body = context.body();
        new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right())
                .text("Similarities of all pairs", context.theme().heading())
                .gap(2)
                .text(
                        query.metric().id() + ", " + query.scope().words(),
                        context.theme().dim());
        context.results()
                .find(counts(context))
                .ifPresent(found ->
                        new HistogramDrawing(frame, context, found.edges(), found.counts()).draw(body.below(2)));
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        return context.results()
                .find(request(context))
                .map(found -> Counts.of(found.pairs(), "pair")
                        + dot
                        + query.metric().id()
                        + dot
                        + Counts.of(found.items(), "item"))
                .orElse(Counts.of(items(context).rows(), "item")
                        + dot
                        + query.metric().id());
    }

    @Override
    public Exhibit exhibit(Context context) {
        return histogram ? new HistogramExhibit(List.of(counts(context))) : new FilteredPairsExhibit(filtered(context));
    }

    /** The item found is the one that Enter opens. */
    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        Search search = Search.of(text, set(), context);
        return ItemListView.super
                .find(text, direction, context)
                .map(found -> found.with(((PairsView) found.view()).pointing(search, context)));
    }

    private PairsView pointing(Search search, Context context) {
        PairRows rows = found(context).orElseThrow();
        int place = pane(context).place();
        boolean earlier = search.order(rows.earlier(place)) < search.order(rows.later(place));
        return facing(earlier);
    }

    private PairsView facing(boolean earlier) {
        return new PairsView(query, least, cursor, other, earlier, filter, histogram);
    }

    @Override
    public boolean filters() {
        return true;
    }

    @Override
    public View filtered(String text, Context context) {
        return new PairsView(query, least, Cursor.START, Cursor.START, second, text, histogram);
    }
}
