package dev.embx.tui.terminal;

import dev.embx.tui.cell.Style;
import java.util.Arrays;

/** The style that SGR sequences add up to. */
final class VtStyle {
    private Style style = Style.PLAIN;

    Style style() {
        return style;
    }

    void apply(String parameters) {
        int[] codes = Arrays.stream(parameters.split(";", -1))
                .mapToInt(code -> code.isEmpty() ? 0 : Integer.parseInt(code))
                .toArray();
        int at = 0;
        while (at < codes.length) {
            at = code(codes, at);
        }
    }

    private int code(int[] codes, int at) {
        int code = codes[at];
        if (code == 38 || code == 48) {
            return extended(codes, at);
        }
        if (code >= 30) {
            color(code);
        } else {
            attribute(code);
        }
        return at + 1;
    }

    private int extended(int[] codes, int at) {
        boolean indexed = codes[at + 1] == 5;
        int ink = indexed ? codes[at + 2] : Style.rgb(codes[at + 2], codes[at + 3], codes[at + 4]);
        style = codes[at] == 38 ? style.ink(ink) : style.on(ink);
        return at + (indexed ? 3 : 5);
    }

    private void color(int code) {
        int tens = code / 10 * 10;
        int ink = code % 10 == 9 && tens < 90 ? Style.DEFAULT : code % 10 + (tens >= 90 ? 8 : 0);
        boolean foreground = tens == 30 || tens == 90;
        if (!foreground && tens != 40 && tens != 100) {
            throw new AssertionError("SGR " + code);
        }
        style = foreground ? style.ink(ink) : style.on(ink);
    }

    private void attribute(int code) {
        switch (code) {
            case 0 -> style = Style.PLAIN;
            case 1 -> style = style.with(Style.BOLD);
            case 2 -> style = style.with(Style.DIM);
            case 4 -> style = style.with(Style.UNDERLINE);
            case 7 -> style = style.with(Style.REVERSE);
            case 22 -> style = without(Style.BOLD | Style.DIM);
            case 24 -> style = without(Style.UNDERLINE);
            case 27 -> style = without(Style.REVERSE);
            default -> throw new AssertionError("SGR " + code);
        }
    }

    private Style without(int attributes) {
        return new Style(style.foreground(), style.background(), style.attributes() & ~attributes);
    }
}
