package dev.embx.tui.view.compare;

import dev.embx.analysis.Request;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.DendrogramAgreement;
import dev.embx.comparison.PairDisagreement;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Exhibit;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sets side by side: which items moved, which pairs they judge differently, both trees.
 *
 * @param request what is compared
 * @param part what is shown
 * @param other whether the other end is listed: items that moved least, pairs that the second set alone calls similar
 * @param cursor place in the list
 */
public record ComparePairView(ComparisonRequest request, PairPart part, boolean other, Cursor cursor) implements View {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.PART, Action.SWITCH, Action.FIND, Action.BACK, Action.EXPORT, Action.COPY);

    static ComparePairView of(ComparisonRequest request) {
        return new ComparePairView(request, PairPart.ITEMS, false, Cursor.START);
    }

    @Override
    public Tab tab() {
        return Tab.COMPARE;
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request);
    }

    Optional<Comparison> comparison(Context context) {
        return context.results().find(request);
    }

    EmbeddingSet first(Context context) {
        return context.set(request.a()).set();
    }

    /** The label of a compared item. */
    Label label(Comparison comparison, int item, Context context) {
        return first(context).label(comparison.items().rowsA()[item]);
    }

    /** The items as they are listed. */
    int[] items(Comparison comparison) {
        int[] order = comparison.overlap().movedMost();
        if (!other) {
            return order;
        }
        int[] turned = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            turned[i] = order[order.length - 1 - i];
        }
        return turned;
    }

    /** The pairs as they are listed. */
    List<PairDisagreement> pairs(Comparison comparison) {
        return comparison.pairs().disagreements().stream()
                .filter(pair -> pair.difference() < 0 == other)
                .toList();
    }

    private int size(Context context) {
        return comparison(context).map(this::size).orElse(0);
    }

    private int size(Comparison comparison) {
        return switch (part) {
            case ITEMS -> comparison.overlap().size();
            case PAIRS -> pairs(comparison).size();
            case TREES -> comparison.trees().map(trees -> trees.a().size()).orElse(0);
        };
    }

    /** The item at a place of the list; of a pair its later one; -1 where there is none. */
    int item(Comparison comparison, int place) {
        if (place >= size(comparison)) {
            return -1;
        }
        return switch (part) {
            case ITEMS -> items(comparison)[place];
            case PAIRS -> pairs(comparison).get(place).left();
            case TREES -> leafFromTop(comparison.trees().orElseThrow(), place);
        };
    }

    private static int leafFromTop(DendrogramAgreement trees, int place) {
        return trees.a().leafAt(trees.a().size() - 1 - place);
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - ComparePairDrawing.header(context));
    }

    private ComparePairView moved(Cursor next) {
        return new ComparePairView(request, part, other, next);
    }

    private ComparePairView jump(int place, Context context) {
        return moved(cursor.jump(place, size(context), visible(context)));
    }

    /** The same view with its cursor at an item, where the list has it. */
    private ComparePairView on(int item, Context context) {
        Optional<Comparison> found = comparison(context);
        for (int place = 0; item >= 0 && place < size(context); place++) {
            if (item(found.orElseThrow(), place) == item) {
                return jump(place, context);
            }
        }
        return this;
    }

    @Override
    public Focus focus(Context context) {
        int row = comparison(context)
                .map(found -> {
                    int item = item(found, cursor.at());
                    return item < 0 ? -1 : found.items().rowsA()[item];
                })
                .orElse(-1);
        return new Focus(request.a(), row);
    }

    /** Another set takes the place of the first. */
    @Override
    public View at(Focus focus, Context context) {
        if (focus.set().equals(request.a())) {
            int item = comparison(context)
                    .map(found -> found.items().placeOfRowA(focus.row()))
                    .orElse(-1);
            return on(item, context);
        }
        if (focus.set().equals(request.b())) {
            return this;
        }
        boolean before = CompareView.place(focus.set(), context) < CompareView.place(request.b(), context);
        ComparisonRequest replaced = new ComparisonRequest(
                before ? focus.set() : request.b(),
                before ? request.b() : focus.set(),
                request.k(),
                request.clusters(),
                request.kendall());
        return new ComparePairView(replaced, part, other, Cursor.START);
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case SWITCH -> Step.of(new ComparePairView(request, part, !other, Cursor.START));
            case PART -> Step.of(next(context));
            case OPEN ->
                focus(context).row() < 0
                        ? Step.of(this)
                        : Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default ->
                Step.of(ListKeys.move(cursor, action, size(context), visible(context))
                        .map(this::moved)
                        .orElse(this));
        };
    }

    private ComparePairView next(Context context) {
        int item = comparison(context).map(found -> item(found, cursor.at())).orElse(-1);
        ComparePairView next = new ComparePairView(request, part.next(), false, Cursor.START);
        return next.part == PairPart.PAIRS ? next : next.on(item, context);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        comparison(context).ifPresent(found -> new ComparePairDrawing(frame, context, this, found).draw());
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        return "with " + request.b()
                + comparison(context)
                        .map(found -> dot + Counts.of(found.items().size(), "common item") + dot + "k "
                                + found.overlap().k())
                        .orElse("");
    }

    @Override
    public void readout(Pen pen, Context context) {
        comparison(context).ifPresent(found -> new ComparePairWords(this, found, context).readout(pen));
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        comparison(context).ifPresent(found -> {
            ComparePairWords words = new ComparePairWords(this, found, context);
            for (int place = 0; place < size(found); place++) {
                lines.add(words.line(place));
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
        return new Exhibit.Pair(request);
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        return comparison(context)
                .flatMap(found -> ListKeys.findLabel(
                        text, cursor.at(), direction, size(found), i -> label(found, item(found, i), context)))
                .map(at -> jump(at, context));
    }

    @Override
    public View goTo(int number, Context context) {
        return jump(ListKeys.place(number, size(context)), context);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int header = ComparePairDrawing.header(context);
        int at = cursor.fitted(size(context), visible(context)).top() + row - header;
        return row >= header && at < size(context)
                ? Optional.of(moved(cursor.to(at, size(context), visible(context))))
                : Optional.empty();
    }
}
