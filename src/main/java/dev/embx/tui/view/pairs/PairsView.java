package dev.embx.tui.view.pairs;

import dev.embx.analysis.Request;
import dev.embx.analysis.items.LabelMatch;
import dev.embx.analysis.pairs.FilteredPairsRequest;
import dev.embx.analysis.pairs.HistogramRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Exhibit;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.PairSide;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
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
        implements View {
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

    static final int HEADER = 2;
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
    PairQuery query(Context context) {
        return new PairQuery(
                set(), query.metric(), query.scope().following(context.clustering(set())), context.selected(set()));
    }

    private PairsRequest request(Context context) {
        return new PairsRequest(query(context), PairsRequest.BROWSED);
    }

    HistogramRequest counts(Context context) {
        return new HistogramRequest(query(context), HISTOGRAM_BINS);
    }

    /** Name of the set. */
    String set() {
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
        if (PairsTable.width(context) < context.body().columns()) {
            pair(context).ifPresent(pair -> needs.addAll(PairSide.needs(query(context), pair.later(), pair.earlier())));
        }
        return needs;
    }

    /** What is listed: the ranking and the places in it that the filter keeps. */
    Optional<PairList> list(Context context) {
        Optional<ExtremePairs> extremes = context.results().find(request(context));
        if (extremes.isEmpty()) {
            return Optional.empty();
        }
        ExtremePairs.Ranking ranking =
                least ? extremes.get().least() : extremes.get().most();
        if (filter.isEmpty()) {
            return Optional.of(PairList.all(ranking, extremes.get()));
        }
        return context.results().find(filtered(context)).map(kept -> new PairList(ranking, kept, extremes.get()));
    }

    /** The pair at the cursor. */
    Optional<PairList.Pair> pair(Context context) {
        return list(context)
                .filter(list -> list.size() > 0)
                .map(list -> list.pair(Math.min(cursor.at(), list.size() - 1)));
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    private int size(Context context) {
        return list(context).map(PairList::size).orElse(0);
    }

    @Override
    public Focus focus(Context context) {
        int row = pair(context)
                .map(pair -> second ? pair.earlier() : pair.later())
                .orElse(-1);
        return new Focus(set(), row);
    }

    @Override
    public View at(Focus focus, Context context) {
        PairScope scope = query.scope().in(context.set(focus.set()).set());
        PairQuery there = new PairQuery(focus.set(), query.metric(), scope);
        return new PairsView(there, least, cursor, other, second, filter, histogram);
    }

    private PairsView with(Cursor moved) {
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
        Optional<Cursor> moved = ListKeys.move(cursor, action, size(context), visible(context));
        if (moved.isPresent()) {
            return Step.of(with(moved.get()));
        }
        return switch (action) {
            case SWITCH -> Step.of(new PairsView(query, !least, other, cursor, second, filter, histogram));
            case LEFT -> Step.of(new PairsView(query, least, cursor, other, false, filter, histogram));
            case RIGHT -> Step.of(new PairsView(query, least, cursor, other, true, filter, histogram));
            case SCOPE -> nextScope(context);
            case METRIC -> nextMetric();
            case COUNTS -> Step.of(new PairsView(query, least, cursor, other, second, filter, !histogram));
            case OPEN ->
                focus(context).row() < 0
                        ? Step.of(this)
                        : Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default -> Step.of(this);
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        if (histogram) {
            new PairsHistogram(frame, context, this).draw();
        } else {
            new PairsTable(frame, context, this).draw();
        }
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        EmbeddingSet items = context.set(set()).set();
        return context.results()
                .find(request(context))
                .map(found -> Counts.of(found.pairs(), "pair")
                        + dot
                        + query.metric().id()
                        + dot
                        + Counts.of(found.items(), "item"))
                .orElse(Counts.of(items.rows(), "item") + dot + query.metric().id());
    }

    @Override
    public void readout(Pen pen, Context context) {
        pair(context)
                .ifPresent(pair ->
                        PairsTable.readout(pen, context, context.set(set()).set(), pair, second));
    }

    @Override
    public List<String> lines(Context context) {
        EmbeddingSet items = context.set(set()).set();
        List<String> lines = new ArrayList<>();
        list(context).ifPresent(list -> {
            for (int i = 0; i < list.size(); i++) {
                lines.add(PairsTable.tsv(items, list.pair(i)));
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return cursor.at();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.Pairs(filtered(context));
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        EmbeddingSet items = context.set(set()).set();
        LabelMatch match = new LabelMatch(text);
        return list(context)
                .map(list -> ListKeys.find(cursor.at(), direction, list.size(), i -> {
                    PairList.Pair pair = list.pair(i);
                    return match.matchesPair(items.label(pair.later()), items.label(pair.earlier()));
                }))
                .filter(at -> at >= 0)
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = size(context);
        return with(cursor.jump(ListKeys.place(number, size), size, visible(context)));
    }

    @Override
    public boolean filters() {
        return true;
    }

    @Override
    public View filtered(String text, Context context) {
        return new PairsView(query, least, Cursor.START, Cursor.START, second, text, histogram);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int at = cursor.top() + row - HEADER;
        return row >= HEADER && at < size(context) ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }
}
