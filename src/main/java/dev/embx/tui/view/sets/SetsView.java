package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
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
import java.util.List;
import java.util.Optional;

/**
 * The list of sets with their facts, and the first and last rows of the one at the cursor.
 *
 * @param cursor place in the list
 * @param sort how the list is sorted
 */
public record SetsView(Cursor cursor, SetsSort sort) implements View {
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

    private List<OpenSet> sets(Context context) {
        return sort.sorted(context.workspace().sets());
    }

    private OpenSet selected(Context context) {
        List<OpenSet> sets = sets(context);
        return sets.get(Math.min(cursor.at(), sets.size() - 1));
    }

    /** Rows of the list: half of the body at the most, so that the table below has room. */
    private static int visible(Context context) {
        int sets = context.workspace().sets().size();
        return Math.max(1, Math.min(sets, (context.body().rows() - HEADER) / 2));
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(selected(context).name(), -1);
    }

    @Override
    public View at(Focus focus, Context context) {
        List<OpenSet> sets = sets(context);
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).name().equals(focus.set())) {
                return goTo(i + 1, context);
            }
        }
        return this;
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of();
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public Step update(Action action, Context context) {
        Optional<Cursor> moved =
                ListKeys.move(cursor, action, context.workspace().sets().size(), visible(context));
        if (moved.isPresent()) {
            return Step.of(new SetsView(moved.get(), sort));
        }
        return switch (action) {
            case OPEN -> Step.of(this, new Effect.Open(Tab.PAIRS, focus(context)));
            case SORT -> {
                View sorted = new SetsView(cursor, sort.next()).at(focus(context), context);
                yield Step.of(sorted, new Effect.Say("sorted by " + sort.next().words()));
            }
            default -> Step.of(this);
        };
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        List<OpenSet> sets = sets(context);
        return ListKeys.findLabel(
                        text,
                        cursor.at(),
                        direction,
                        sets.size(),
                        i -> Label.of(sets.get(i).name()))
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = context.workspace().sets().size();
        return new SetsView(cursor.jump(ListKeys.place(number, size), size, visible(context)), sort);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int at = cursor.top() + row - HEADER;
        boolean onList = row >= HEADER && row < HEADER + visible(context);
        return onList ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }

    @Override
    public void render(Frame frame, Context context) {
        Rect body = context.body();
        List<OpenSet> sets = sets(context);
        SetsTable table = new SetsTable(frame, context);
        int visible = visible(context);
        table.header(body.row() + 1);
        Cursor fitted = cursor.fitted(sets.size(), visible);
        for (int i = 0; i < visible && fitted.top() + i < sets.size(); i++) {
            int index = fitted.top() + i;
            table.row(body.row() + HEADER + i, sets.get(index), index == fitted.at());
        }
        new SetDetails(frame, context, selected(context)).draw(body.below(HEADER + visible + 1));
    }

    @Override
    public String facts(Context context) {
        List<OpenSet> sets = context.workspace().sets();
        String count = Counts.of(sets.size(), "set");
        int notices = context.workspace().problems().size();
        String dot = " " + context.glyphs().dot() + " ";
        return notices == 0 ? count : count + dot + Counts.of(notices, "notice");
    }

    @Override
    public void readout(Pen pen, Context context) {
        List<Label> problems = context.workspace().problems();
        if (problems.isEmpty()) {
            Label words = Label.of(SetDetails.joinWords(selected(context).set().join()));
            pen.label(words, pen.room(), context.theme().text());
        } else {
            Label shown = problems.get(Math.floorMod(cursor.at(), problems.size()));
            pen.label(shown, pen.room(), context.theme().error());
        }
    }

    @Override
    public List<String> lines(Context context) {
        return sets(context).stream().map(SetsTable::tsv).toList();
    }

    @Override
    public int line(Context context) {
        return cursor.at();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.Sets();
    }
}
