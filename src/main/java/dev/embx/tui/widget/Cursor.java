package dev.embx.tui.widget;

/**
 * A position in a list and the list's first row on the screen; scrolls no more than needed.
 *
 * @param at index of the cursor
 * @param top index of the first visible row
 */
public record Cursor(int at, int top) {
    /** At the start of a list. */
    public static final Cursor START = new Cursor(0, 0);

    /** Moves to an index of a list of {@code size} rows shown {@code visible} at a time. */
    public Cursor to(int index, int size, int visible) {
        int next = Math.max(0, Math.min(size - 1, index));
        return new Cursor(next, top).fitted(size, visible);
    }

    /** Moves by some rows. */
    public Cursor by(int delta, int size, int visible) {
        return to(at + delta, size, visible);
    }

    /** Moves to an index and puts it in the middle where it was out of sight. */
    public Cursor jump(int index, int size, int visible) {
        boolean inSight = index >= top && index < top + visible;
        return inSight ? to(index, size, visible) : new Cursor(index, index - visible / 2).to(index, size, visible);
    }

    /** The same position for a list of another length or another height of the screen. */
    public Cursor fitted(int size, int visible) {
        int rows = Math.max(1, visible);
        int index = Math.max(0, Math.min(size - 1, at));
        int first = Math.max(0, Math.min(top, Math.max(0, size - rows)));
        if (index < first) {
            first = index;
        } else if (index >= first + rows) {
            first = index - rows + 1;
        }
        return new Cursor(index, first);
    }
}
