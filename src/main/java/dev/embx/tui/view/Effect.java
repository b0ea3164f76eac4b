package dev.embx.tui.view;

import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.CutRequest;

/** What a view asks of the application besides its own next state. */
public sealed interface Effect {

    /** Opens a view at an item; Esc comes back. */
    record Open(Tab tab, Focus focus) implements Effect {}

    /** Goes on into another view; Esc comes back. */
    record Enter(View view) implements Effect {}

    /** Shows a message in the message row. */
    record Say(String text) implements Effect {}

    /**
     * Cuts the tree of a set otherwise, or takes another tree, in all views.
     *
     * @param words the message; none where empty
     */
    record Recut(CutRequest cut, String words) implements Effect {}

    /** Selects items, in all views, and shows a message. */
    record Select(SelectionHistory selections, String words) implements Effect {}
}
