package dev.embx.tui.view;

import dev.embx.analysis.Request;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.widget.Pen;
import java.util.List;
import java.util.Optional;

/**
 * A full-screen view: an immutable record. All of its methods are pure; what they need of the world is in the context.
 *
 * <p>A view holds cursors, filters and the names of what it shows, never results.
 */
public interface View {

    /** Which of the views this is. */
    Tab tab();

    /** Whether its tab comes back to it; else to the view that was there before. */
    default boolean kept() {
        return true;
    }

    /** The set and the item at the cursor. */
    Focus focus(Context context);

    /** The same view of another set or another item, as far as it can be kept. */
    View at(Focus focus, Context context);

    /** Columns of the terminal from which on the card of the item at the cursor is beside it. */
    default int columnsForCard() {
        return Integer.MAX_VALUE;
    }

    /** The item whose card is shown; -1 for none. */
    default int cardItem(Context context) {
        return -1;
    }

    /** What must be computed before all of it can be drawn, in that order. */
    default List<Request<?>> needs(Context context) {
        return List.of();
    }

    /** What the actions do that this view knows; an action it does not know leaves it as it is. */
    Step update(Action action, Context context);

    /** The actions it knows, the most important first: footer and help. */
    List<Action> actions();

    /** Draws the body. */
    void render(Frame frame, Context context);

    /** Draws the body as a document: without the marks of the cursor. */
    default void print(Frame frame, Context context) {
        render(frame, context);
    }

    /** What a document says below the body: a legend, the cut. */
    default void summary(Pen pen, Context context) {}

    /** What was counted, by which measure, in which order: for the right end of the first row. */
    String facts(Context context);

    /** Writes in full what the cursor is on. */
    void readout(Pen pen, Context context);

    /** The whole table as tab-separated lines, for the clipboard. */
    List<String> lines(Context context);

    /** Which of {@link #lines} the cursor is on. */
    int line(Context context);

    /** What an export would write. */
    Exhibit exhibit(Context context);

    /**
     * The view with its cursor at a place that has the text.
     *
     * @param direction 1 for the next place, -1 for the previous one, 0 for the best
     * @return empty where the text is nowhere
     */
    Optional<Found> find(String text, int direction, Context context);

    /** The view with its cursor at the item numbered from 1, for {@code :n}. */
    View goTo(int number, Context context);

    /** The view showing only what has the text; all where it is empty. */
    default View filtered(String text, Context context) {
        return this;
    }

    /** Whether it can be filtered. */
    default boolean filters() {
        return false;
    }

    /** The filter that is on; empty where none is. */
    default String filter() {
        return "";
    }

    /** The view with its cursor at what was drawn at a cell of the body; empty where nothing was. */
    default Optional<View> click(int column, int row, Context context) {
        return Optional.empty();
    }
}
