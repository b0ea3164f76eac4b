package dev.embx.tui.app;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A number typed before a key: {@code 12j} moves twelve rows, {@code 90G} goes to the ninetieth. */
public record Count(int number) {
    private static final int MOST = 999_999;
    private static final int MOST_STEPS = 10_000;
    private static final Set<Action> REPEATED = EnumSet.of(
            Action.UP,
            Action.DOWN,
            Action.LEFT,
            Action.RIGHT,
            Action.PAGE_UP,
            Action.PAGE_DOWN,
            Action.HALF_UP,
            Action.HALF_DOWN,
            Action.FIND_NEXT,
            Action.FIND_PREVIOUS);

    /** A number that begins with a key that has no other meaning; empty where the key is no digit from 1 on. */
    static Optional<Count> begun(Key key) {
        return digit(key) > 0 ? Optional.of(new Count(digit(key))) : Optional.empty();
    }

    private static int digit(Key key) {
        boolean digit =
                key.isText() && key.name().charAt(0) >= '0' && key.name().charAt(0) <= '9';
        return digit ? key.name().charAt(0) - '0' : -1;
    }

    /** What the next key does: another digit, an action that number of times, or going to that place. */
    Turn key(Key key, App app) {
        App closed = app.with(new Overlay.None());
        if (digit(key) >= 0) {
            int longer = Math.min(MOST, 10 * number + digit(key));
            return Turn.of(app.with(new Overlay.Counting(new Count(longer))));
        }
        View view = app.navigation().view();
        Action action = app.action(key).orElse(Action.BACK);
        if (action == Action.BACK) {
            return Turn.of(closed);
        }
        if (action == Action.FIRST || action == Action.LAST) {
            return Turn.of(closed.showing(view.goTo(number, app.context())));
        }
        Turn turn = new Actions(closed).perform(action);
        for (int i = 1; i < Math.min(number, MOST_STEPS) && REPEATED.contains(action); i++) {
            turn = new Actions(turn.app()).perform(action);
        }
        return turn;
    }
}
