package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.SetsExhibit;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ListView;
import dev.embx.tui.widget.Cursor;
import java.util.List;

/**
 * The list of sets with their facts, and the first and last rows of the one at the cursor.
 *
 * @param cursor place in the list
 * @param sort how the list is sorted
 */
public record SetsView(Cursor cursor, SetsSort sort) implements ListView {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.FIND, Action.SORT, Action.EXPORT, Action.COPY);

    private static final int HEADER = 2;

    /** At the first set. */
    public static SetsView start() {
        return new SetsView(Cursor.START, SetsSort.NAME);
    }

    @Override
    public Tab tab() {
        return Tab.SETS;
    }

    @Override
    public SetsView with(Cursor moved) {
        return new SetsView(moved, sort);
    }

    @Override
    public SetRows rows(Context context) {
        return new SetRows(context, sort.sorted(context.workspace().sets()));
    }

    /** Half of the body at the most, so that the table below has room. */
    @Override
    public Rect list(Context context) {
        Rect body = context.body();
        int sets = context.workspace().sets().size();
        return body.below(HEADER).top(Math.max(1, Math.min(sets, (body.rows() - HEADER) / 2)));
    }

    private OpenSet selected(Context context) {
        return rows(context).sets().get(pane(context).place());
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(selected(context).name(), -1);
    }

    @Override
    public View at(Focus focus, Context context) {
        return goTo(rows(context).sets().indexOf(context.set(focus.set())) + 1, context);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case OPEN -> Step.of(this, new Effect.Open(Tab.PAIRS, focus(context)));
            case SORT -> {
                View sorted = new SetsView(cursor, sort.next()).at(focus(context), context);
                yield Step.of(sorted, new Effect.Say("sorted by " + sort.next().words()));
            }
            default -> ListView.super.update(action, context);
        };
    }

    @Override
    public void render(Frame frame, Context context) {
        ListView.super.render(frame, context);
        Rect below = context.body().below(HEADER + list(context).rows() + 1);
        new SetDetails(frame, context, selected(context)).draw(below);
    }

    @Override
    public String facts(Context context) {
        List<OpenSet> sets = context.workspace().sets();
        String count = Counts.of(sets.size(), "set");
        int notices = context.workspace().notices().size();
        String dot = " " + context.glyphs().dot() + " ";
        return notices == 0 ? count : count + dot + Counts.of(notices, "notice");
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new SetsExhibit();
    }
}
