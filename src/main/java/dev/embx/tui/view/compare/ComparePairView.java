package dev.embx.tui.view.compare;

import dev.embx.analysis.Request;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.export.exhibit.ComparisonExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ItemListView;
import dev.embx.tui.view.list.ListPane;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Cursor;
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
public record ComparePairView(ComparisonRequest request, PairPart part, boolean other, Cursor cursor)
        implements ItemListView {
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

    @Override
    public String set() {
        return request.a();
    }

    @Override
    public ComparePairView with(Cursor moved) {
        return new ComparePairView(request, part, other, moved);
    }

    private Optional<ComparePairRows> found(Context context) {
        return context.results()
                .find(request)
                .map(comparison -> ComparePairRows.of(context, request, comparison, part, other));
    }

    @Override
    public Rows rows(Context context) {
        return found(context).<Rows>map(found -> found).orElse(Rows.NONE);
    }

    @Override
    public Rect list(Context context) {
        Rect below = context.body().below(ComparePairDrawing.header(context));
        return part == PairPart.ITEMS ? below.left(Math.max(20, below.columns() * 2 / 5)) : below;
    }

    /** Another set takes the place of the first. */
    @Override
    public ComparePairView in(String set, Context context) {
        if (set.equals(request.b())) {
            return this;
        }
        boolean before = CompareView.place(set, context) < CompareView.place(request.b(), context);
        ComparisonRequest replaced = new ComparisonRequest(
                before ? set : request.b(),
                before ? request.b() : set,
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
            default -> ItemListView.super.update(action, context);
        };
    }

    private View next(Context context) {
        ComparePairView next = new ComparePairView(request, part.next(), false, Cursor.START);
        return next.part == PairPart.PAIRS ? next : next.at(focus(context), context);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        found(context).ifPresent(rows -> {
            ListPane list = pane(context);
            ComparePairDrawing drawing = new ComparePairDrawing(frame, context, rows);
            drawing.drawSummary();
            if (part == PairPart.TREES) {
                drawing.drawTrees(list);
                return;
            }
            list.draw(frame, context, true);
            if (part == PairPart.ITEMS && rows.size() > 0) {
                Rect below = context.body().below(ComparePairDrawing.header(context));
                drawing.drawNeighbors(below.rightOf(list.area().columns() + 1), list.place());
            }
        });
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        return "with " + request.b()
                + context.results()
                        .find(request)
                        .map(found -> dot + Counts.of(found.items().size(), "common item") + dot + "k "
                                + found.overlap().k())
                        .orElse("");
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new ComparisonExhibit(request);
    }
}
