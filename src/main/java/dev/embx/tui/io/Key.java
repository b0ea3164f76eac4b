package dev.embx.tui.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One key press.
 *
 * @param name the printed character ("a", "?", " "), or the name of a key: one of the constants of {@link Names}
 * @param control whether Ctrl was held ("c" with control is Ctrl-C)
 * @param alt whether Alt was held
 * @param shift whether Shift was held, for keys without a character
 */
public record Key(String name, boolean control, boolean alt, boolean shift) {
    /** With Ctrl these are Backspace, Tab, Enter and Esc to a terminal. */
    private static final String INSEPARABLE = "hijm[";

    /** Names of keys without a character. */
    public static final class Names {
        public static final String UP = "Up";
        public static final String DOWN = "Down";
        public static final String LEFT = "Left";
        public static final String RIGHT = "Right";
        public static final String HOME = "Home";
        public static final String END = "End";
        public static final String PAGE_UP = "PageUp";
        public static final String PAGE_DOWN = "PageDown";
        public static final String ENTER = "Enter";
        public static final String ESCAPE = "Esc";
        public static final String TAB = "Tab";
        public static final String BACKSPACE = "Backspace";
        public static final String DELETE = "Delete";
        public static final String INSERT = "Insert";

        private static final List<String> ALL = List.of(
                UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN, ENTER, ESCAPE, TAB, BACKSPACE, DELETE, INSERT);

        private Names() {}
    }

    /** The key of a name as {@link #toString} writes it, ignoring capitals; empty where no terminal sends such a key. */
    public static Optional<Key> parse(String text) {
        boolean control = begins(text, "Ctrl-");
        String rest = control ? text.substring(5) : text;
        boolean alt = begins(rest, "Alt-");
        rest = alt ? rest.substring(4) : rest;
        boolean shift = begins(rest, "Shift-");
        String name = named(shift ? rest.substring(6) : rest, control);
        boolean character = name.codePointCount(0, name.length()) == 1;
        return name.isEmpty() || (shift && character)
                ? Optional.empty()
                : Optional.of(new Key(name, control, alt, shift));
    }

    /** The name of a key, perhaps with Ctrl; empty for none. */
    private static String named(String text, boolean control) {
        if (text.codePointCount(0, text.length()) == 1) {
            String character = control ? text.toLowerCase(Locale.ROOT) : text;
            boolean lost = text.codePointAt(0) <= ' ' || (control && INSEPARABLE.contains(character));
            return lost ? "" : character;
        }
        for (String name : Names.ALL) {
            if (name.equalsIgnoreCase(text)) {
                return name;
            }
        }
        return text.equalsIgnoreCase("Space") ? " " : "";
    }

    private static boolean begins(String text, String start) {
        return text.length() > start.length() && text.regionMatches(true, 0, start, 0, start.length());
    }

    /** A character or a named key without modifiers. */
    public static Key of(String name) {
        return new Key(name, false, false, false);
    }

    /** A character with Ctrl. */
    public static Key control(String character) {
        return new Key(character, true, false, false);
    }

    /** A named key with Shift: {@code shift("Tab")}. */
    public static Key shift(String name) {
        return new Key(name, false, false, true);
    }

    /** Whether it types a character into a prompt. */
    public boolean isText() {
        return !control && !alt && name.codePointCount(0, name.length()) == 1;
    }

    /** As written in help and scripts: {@code a}, {@code Ctrl-D}, {@code Shift-Tab}, {@code Alt-x}, {@code Space}. */
    @Override
    public String toString() {
        String shown = name.equals(" ") ? "Space" : name;
        String upper = control && shown.length() == 1 ? shown.toUpperCase(Locale.ROOT) : shown;
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + upper;
    }
}
