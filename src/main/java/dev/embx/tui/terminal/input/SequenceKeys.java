package dev.embx.tui.terminal.input;

import dev.embx.tui.io.Key;
import dev.embx.tui.io.Key.Names;

/**
 * The keys behind control characters and escape sequences, in all spellings of xterm, VT220, rxvt and the Linux console.
 * Whatever is not in these tables is no key: answers to probes, focus events, keys encoded as CSI u.
 */
final class SequenceKeys {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CONTROL = 4;

    private SequenceKeys() {}

    /** The key of a byte 0..31 or 127. */
    static Key ofControl(int octet) {
        return switch (octet) {
            case '\t' -> Key.of(Names.TAB);
            case '\r', '\n' -> Key.of(Names.ENTER);
            case '\b', 0x7F -> Key.of(Names.BACKSPACE);
            case 0x1B -> Key.of(Names.ESCAPE);
            case 0 -> Key.control(" ");
            default -> Key.control(String.valueOf((char) (octet < 0x1B ? octet - 1 + 'a' : octet - 1 + 'A')));
        };
    }

    /** The key of {@code CSI parameters end}, or null. */
    static Key ofCsi(String parameters, int end) {
        if (end == 'Z') {
            return Key.shift(Names.TAB);
        }
        int first = number(parameters, 0);
        String name = end == '~' ? editing(first) : cursor(end);
        if (name == null || isReply(parameters)) {
            return null;
        }
        return modified(name, number(parameters, 1));
    }

    /** The key of {@code ESC O end} (SS3), or null. */
    static Key ofSs3(int end) {
        String name = end == 'M' ? Names.ENTER : end == 'R' ? "F3" : cursor(end);
        return name == null ? null : Key.of(name);
    }

    private static boolean isReply(String parameters) {
        return !parameters.isEmpty() && parameters.charAt(0) > ';';
    }

    /** Without F3 as {@code CSI R}, which is also the answer to where the cursor is. */
    private static String cursor(int end) {
        return switch (end) {
            case 'A' -> Names.UP;
            case 'B' -> Names.DOWN;
            case 'C' -> Names.RIGHT;
            case 'D' -> Names.LEFT;
            case 'H' -> Names.HOME;
            case 'F' -> Names.END;
            case 'P', 'Q', 'S' -> "F" + (end - 'P' + 1);
            default -> null;
        };
    }

    private static String editing(int number) {
        return switch (number) {
            case 1, 7 -> Names.HOME;
            case 2 -> Names.INSERT;
            case 3 -> Names.DELETE;
            case 4, 8 -> Names.END;
            case 5 -> Names.PAGE_UP;
            case 6 -> Names.PAGE_DOWN;
            case 11, 12, 13, 14, 15 -> "F" + (number - 10);
            case 17, 18, 19, 20, 21 -> "F" + (number - 11);
            case 23, 24 -> "F" + (number - 12);
            default -> null;
        };
    }

    private static Key modified(String name, int parameter) {
        int modifiers = Math.max(0, parameter - 1);
        return new Key(name, (modifiers & CONTROL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
    }

    /** The number at a position of a list parted by semicolons; 0 where there is none, large ones cut. */
    static int number(String parameters, int position) {
        int at = 0;
        int number = 0;
        for (int i = 0; i < parameters.length() && at <= position; i++) {
            char c = parameters.charAt(i);
            if (c == ';') {
                at++;
            } else if (at == position && c >= '0' && c <= '9') {
                number = Math.min(number * 10 + c - '0', 99_999);
            }
        }
        return number;
    }
}
