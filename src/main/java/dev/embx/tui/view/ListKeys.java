package dev.embx.tui.view;

import dev.embx.tui.widget.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What the moving keys do in any list, and how a list is searched. */
public final class ListKeys {
    /** The moving keys, for the help. */
    static final List<Action> MOVES = List.of(
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.HALF_DOWN,
            Action.HALF_UP,
            Action.FIRST,
            Action.LAST);

    private ListKeys() {}

    /** The cursor after a moving key; empty where the action is none. */
    public static Optional<Cursor> move(Cursor cursor, Action action, int size, int visible) {
        int page = Math.max(1, visible - 1);
        return switch (action) {
            case UP -> Optional.of(cursor.by(-1, size, visible));
            case DOWN -> Optional.of(cursor.by(1, size, visible));
            case PAGE_UP -> Optional.of(cursor.by(-page, size, visible));
            case PAGE_DOWN -> Optional.of(cursor.by(page, size, visible));
            case HALF_UP -> Optional.of(cursor.by(-Math.max(1, page / 2), size, visible));
            case HALF_DOWN -> Optional.of(cursor.by(Math.max(1, page / 2), size, visible));
            case FIRST -> Optional.of(cursor.to(0, size, visible));
            case LAST -> Optional.of(cursor.to(size - 1, size, visible));
            default -> Optional.empty();
        };
    }

    /** The nearest place in a direction that fits, round the end of the list; -1 where none fits. */
    public static int find(int from, int direction, int size, IntPredicate fits) {
        int step = direction < 0 ? -1 : 1;
        int start = direction == 0 ? from : from + step;
        for (int i = 0; i < size; i++) {
            int at = Math.floorMod(start + i * step, size);
            if (fits.test(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The place from 0 of what the user numbers from 1; the first or the last where there is none of that number. */
    public static int place(int number, int size) {
        return Math.max(0, Math.min(size, number) - 1);
    }

    /** Several lists of actions as one. */
    @SafeVarargs
    public static List<Action> joined(List<Action>... lists) {
        List<Action> all = new ArrayList<>();
        for (List<Action> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    /** The moving keys after what a view knows besides. */
    public static List<Action> and(Action... own) {
        return Stream.concat(Arrays.stream(own), MOVES.stream()).toList();
    }
}
