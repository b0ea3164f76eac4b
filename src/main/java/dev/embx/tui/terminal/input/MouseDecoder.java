package dev.embx.tui.terminal.input;

import dev.embx.tui.io.Input;
import dev.embx.tui.io.Input.Mouse;
import dev.embx.tui.io.Input.Mouse.Kind;

/** Reads mouse reports in the SGR form (mode 1006), the only one that is switched on. */
final class MouseDecoder {
    private static final long DOUBLE_MILLIS = 400;
    private static final int MODIFIERS = 4 | 8 | 16;
    private static final int WHEEL_UP = 64;
    private static final int WHEEL_DOWN = 65;

    private Mouse lastPress;
    private long lastPressAt;

    /** The input of {@code CSI < button ; column ; row M}, or null where it is nothing of interest. */
    Input decode(String parameters, long now) {
        int button = SequenceKeys.number(parameters, 0) & ~MODIFIERS;
        int column = Math.max(0, SequenceKeys.number(parameters, 1) - 1);
        int row = Math.max(0, SequenceKeys.number(parameters, 2) - 1);
        return switch (button) {
            case 0 -> press(column, row, now);
            case WHEEL_UP -> new Mouse(Kind.WHEEL_UP, column, row);
            case WHEEL_DOWN -> new Mouse(Kind.WHEEL_DOWN, column, row);
            default -> null;
        };
    }

    private Input press(int column, int row, long now) {
        Mouse press = new Mouse(Kind.PRESS, column, row);
        if (press.equals(lastPress) && now - lastPressAt <= DOUBLE_MILLIS) {
            lastPress = null;
            return new Mouse(Kind.DOUBLE_PRESS, column, row);
        }
        lastPress = press;
        lastPressAt = now;
        return press;
    }
}
