package dev.embx.tui.app.state;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line being typed in the last row.
 *
 * @param kind what it is for
 * @param text what is typed so far
 * @param caret where the next character goes, 0..length in UTF-16 units
 * @param origin the view before typing began, for Esc
 * @param history lines typed before, the latest last
 * @param begun what was typed before Tab completed it; empty where Tab was not pressed
 * @param recalled how many lines back in the history the text is from; 0 for none
 */
public record Prompt(
        Kind kind, String text, int caret, View origin, List<String> history, Optional<String> begun, int recalled) {

    /** What a prompt is for. */
    public enum Kind {
        FIND("/"),
        FILTER("&"),
        COMMAND(":"),
        PALETTE("> "),
        EXPORT("export to: "),
        CALCULATE("= ");

        private final String lead;

        Kind(String lead) {
            this.lead = lead;
        }

        /** What stands before the text. */
        public String lead() {
            return lead;
        }
    }

    public static Prompt of(Kind kind, String text, View origin, List<String> history) {
        return new Prompt(kind, text, text.length(), origin, history, Optional.empty(), 0);
    }

    public Prompt withText(String changed, int newCaret) {
        return new Prompt(kind, changed, newCaret, origin, history, Optional.empty(), 0);
    }

    /** Whether Tab completes it. */
    public boolean completes() {
        return kind == Kind.COMMAND || kind == Kind.EXPORT;
    }

    /** What was typed by hand. */
    public String typed() {
        return begun.orElse(text);
    }

    /** The next or the one before of the lines that go on from what was typed; after the last comes what was typed. */
    public Prompt completed(List<String> lines, int step) {
        List<String> round = new ArrayList<>(lines);
        round.remove(typed());
        if (round.isEmpty()) {
            return this;
        }
        round.add(0, typed());
        String next = round.get(Math.floorMod(round.indexOf(text) + step, round.size()));
        return new Prompt(kind, next, next.length(), origin, history, Optional.of(typed()), 0);
    }

    /** The prompt after a key that edits; the same for any other key. */
    public Prompt edited(Key key) {
        if (key.isText()) {
            return inserted(key.name());
        }
        if (key.control()) {
            return switch (key.name()) {
                case "u" -> withText(text.substring(caret), 0);
                case "w" -> withoutWord();
                case "a" -> withText(text, 0);
                case "e" -> withText(text, text.length());
                default -> this;
            };
        }
        return switch (key.name()) {
            case Key.Names.BACKSPACE -> caret == 0 ? this : without(previous(), caret);
            case Key.Names.DELETE -> caret == text.length() ? this : without(caret, next());
            case Key.Names.LEFT -> withText(text, previous());
            case Key.Names.RIGHT -> withText(text, next());
            case Key.Names.HOME -> withText(text, 0);
            case Key.Names.END -> withText(text, text.length());
            case Key.Names.UP -> recall(recalled + 1);
            case Key.Names.DOWN -> recall(recalled - 1);
            default -> this;
        };
    }

    public Prompt inserted(String typed) {
        return withText(text.substring(0, caret) + typed + text.substring(caret), caret + typed.length());
    }

    private Prompt without(int from, int to) {
        return withText(text.substring(0, from) + text.substring(to), from);
    }

    private Prompt withoutWord() {
        int from = caret;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return without(from, caret);
    }

    private int previous() {
        return caret == 0 ? 0 : text.offsetByCodePoints(caret, -1);
    }

    private int next() {
        return caret == text.length() ? caret : text.offsetByCodePoints(caret, 1);
    }

    private Prompt recall(int back) {
        if (back < 0 || back > history.size()) {
            return this;
        }
        if (back == 0) {
            return withText("", 0);
        }
        String line = history.get(history.size() - back);
        return new Prompt(kind, line, line.length(), origin, history, Optional.empty(), back);
    }
}
