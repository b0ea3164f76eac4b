package dev.embx.tui.view.list;

import dev.embx.analysis.Request;
import dev.embx.analysis.items.MatchesRequest;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import java.util.List;

/** A list whose rows are about items of a set: Enter opens the neighbors of the one at the cursor. */
public interface ItemListView extends ListView {

    /** Name of the set. */
    String set();

    /** The same list of another set, or this one where it has none. */
    ItemListView in(String set, Context context);

    /** What the filter needs: nothing where none is on. */
    default List<Request<?>> filterNeeds() {
        return filter().isEmpty() ? List.of() : List.of(new MatchesRequest(set(), filter()));
    }

    /** The rows about items that the filter keeps; none until it is known which. */
    default Rows kept(Rows rows, Context context) {
        return filter().isEmpty()
                ? rows
                : context.results()
                        .find(new MatchesRequest(set(), filter()))
                        .<Rows>map(items -> KeptRows.of(rows, items))
                        .orElse(Rows.NONE);
    }

    @Override
    default int cardItem(Context context) {
        return pane(context).item();
    }

    @Override
    default Focus focus(Context context) {
        return new Focus(set(), pane(context).item());
    }

    @Override
    default View at(Focus focus, Context context) {
        ItemListView there = focus.set().equals(set()) ? this : in(focus.set(), context);
        boolean meant = focus.row() >= 0 && focus.set().equals(there.set());
        int place = !meant ? -1 : there.rows(context).placeOf(focus.row());
        return place < 0 ? there : there.goTo(place + 1, context);
    }

    @Override
    default Step update(Action action, Context context) {
        int item = action == Action.OPEN ? pane(context).item() : -1;
        return item < 0
                ? ListView.super.update(action, context)
                : Step.of(this, new Effect.Open(Tab.NEIGHBORS, new Focus(set(), item)));
    }
}
