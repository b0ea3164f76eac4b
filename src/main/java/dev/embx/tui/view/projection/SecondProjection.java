package dev.embx.tui.view.projection;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.items.SameItems;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.projection.ProjectionWindow;
import java.util.List;
import java.util.Optional;

/**
 * The map beside a map: of the same set by the next method, or of the next set by the same method. Cursor and selection are
 * those of the first map; in another set they are found again by the ids of the items.
 *
 * @param view the other map
 * @param context its cells, and what of its set is selected
 * @param title what it says of itself before its facts
 */
record SecondProjection(ProjectionView view, Context context, String title) {

    /** Whether anything stands beside a map: it is wanted, there is room, and both maps are computed without visible delay. */
    static boolean fits(ProjectionView map, Context context) {
        return ProjectionPanes.forTwo(context.body())
                && context.isSmall(map.set())
                && other(map, context).isPresent();
    }

    /** The set beside a map, where one is to be there. */
    private static Optional<String> other(ProjectionView map, Context context) {
        return switch (map.look().beside()) {
            case METHOD -> Optional.of(map.set());
            case SET -> nextSet(map.set(), context).filter(context::isSmall);
            case NOTHING -> Optional.empty();
        };
    }

    /** What stands beside a map; empty where nothing does. */
    static Optional<SecondProjection> of(ProjectionView map, Context context) {
        if (!fits(map, context)) {
            return Optional.empty();
        }
        Context right =
                context.in(new ProjectionPanes(context.body(), true, map.look().side()).other());
        return other(map, context).map(set -> set.equals(map.set()) ? byMethod(map, right) : inSet(set, map, right));
    }

    private static SecondProjection byMethod(ProjectionView map, Context right) {
        ProjectionRequest other =
                new ProjectionRequest(map.set(), map.request().method().next());
        return new SecondProjection(alone(map, other, map.row()), right, "");
    }

    private static SecondProjection inSet(String set, ProjectionView map, Context right) {
        ProjectionRequest other = new ProjectionRequest(set, map.request().method());
        SameItems same = new SameItems(
                right.set(map.set()).set().ids(), right.set(set).set().ids());
        int row = same.row(map.focus(right).row());
        SelectionHistory there = right.selections().without(set).then(set, same.rows(right.selected(map.set())));
        String dot = " " + right.glyphs().dot() + " ";
        String title = set + dot + (row < 0 ? "item not in this set" + dot : "");
        return new SecondProjection(
                alone(map, other, row < 0 ? ProjectionView.ABSENT : row), right.selecting(there), title);
    }

    private static ProjectionView alone(ProjectionView map, ProjectionRequest other, int row) {
        return new ProjectionView(
                other, row, ProjectionWindow.WHOLE, map.look().beside(ProjectionOptions.Beside.NOTHING), map.search());
    }

    /** The set after one, round and round; empty where there is no other. */
    static Optional<String> nextSet(String set, Context context) {
        List<String> names =
                context.workspace().sets().stream().map(OpenSet::name).toList();
        String next = names.get((names.indexOf(set) + 1) % names.size());
        return Optional.of(next).filter(name -> !name.equals(set));
    }

    List<Request<?>> needs() {
        return view.needs(context);
    }

    void draw(Frame frame) {
        Rect body = context.body();
        new Pen(frame, context.glyphs(), body.row() - 1, body.column() + 1, body.right())
                .text(title + view.facts(context), context.theme().dim());
        view.draw(frame, context);
    }
}
