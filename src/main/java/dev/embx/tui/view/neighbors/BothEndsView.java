package dev.embx.tui.view.neighbors;

import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ItemListView;
import dev.embx.tui.view.list.ListPane;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/** The nearest items at the left and the farthest at the right; one of the lists has the cursor. */
interface BothEndsView extends ItemListView {
    /** The rows above the lists: a title, which the view draws, the headings, and one more. */
    int HEADER = 3;

    /** Columns from which on two lists and a card have room. */
    int WITH_CARD = 150;

    @Override
    default int columnsForCard() {
        return WITH_CARD;
    }

    /** Whether the cursor is in the list of the farthest. */
    boolean far();

    /** The same view with its cursor elsewhere, in one of the lists. */
    BothEndsView with(boolean toFar, Cursor moved);

    /** Both lists, where they are known. */
    Optional<Neighbors> neighbors(Context context);

    @Override
    default BothEndsView with(Cursor moved) {
        return with(far(), moved);
    }

    @Override
    default Rows rows(Context context) {
        return pane(far(), context).rows();
    }

    @Override
    default Rect list(Context context) {
        return list(far(), context);
    }

    private static Rect list(boolean far, Context context) {
        Rect lists = context.body().below(HEADER);
        int left = (lists.columns() - 1) / 2;
        return far ? lists.rightOf(left + 1) : lists.left(left);
    }

    private ListPane pane(boolean side, Context context) {
        Rows rows = neighbors(context)
                .map(found -> kept(NeighborRows.of(context, set(), found, side), context))
                .orElse(Rows.NONE);
        return new ListPane(rows, list(side, context), side == far() ? cursor() : Cursor.START);
    }

    @Override
    default Step update(Action action, Context context) {
        return switch (action) {
            case SWITCH -> Step.of(with(!far(), Cursor.START));
            case LEFT -> Step.of(far() ? with(false, Cursor.START) : this);
            case RIGHT -> Step.of(far() ? this : with(true, Cursor.START));
            default -> ItemListView.super.update(action, context);
        };
    }

    @Override
    default Optional<View> click(int column, int row, Context context) {
        Rect body = context.body();
        boolean side = body.column() + column >= list(true, context).column();
        return pane(side, context).at(body.column() + column, body.row() + row).map(moved -> with(side, moved));
    }

    @Override
    default void render(Frame frame, Context context) {
        drawHeading(frame, context, false, "Nearest");
        drawHeading(frame, context, true, "Farthest");
        Optional<Neighbors> found = neighbors(context);
        if (found.isPresent() && found.get().nearest().length == 0) {
            String words =
                    "no usable vector to compare - " + context.bindings().key(Action.SETS) + " shows the vectors";
            pen(frame, context, list(false, context), 0)
                    .gap(2)
                    .text(words, context.theme().dim());
        }
        pane(false, context).draw(frame, context, !far());
        pane(true, context).draw(frame, context, far());
    }

    private void drawHeading(Frame frame, Context context, boolean side, String words) {
        boolean active = side == far();
        Style style = active ? context.theme().accent() : context.theme().dim();
        Pen pen = pen(frame, context, list(side, context), -2).gap(1);
        pen.text(active ? "[" + words + "]" : " " + words + " ", style);
        if (!filter().isEmpty()) {
            String count = "  " + Decimals.count(pane(side, context).rows().size()) + " with ";
            Label kept = Label.of(filter());
            pen.text(count, context.theme().accent())
                    .label(kept, pen.room(), context.theme().accent());
        }
    }

    private static Pen pen(Frame frame, Context context, Rect area, int row) {
        return new Pen(frame, context.glyphs(), area.row() + row, area.column(), area.right());
    }
}
