package dev.embx.tui.io;

/**
 * One key press.
 *
 * @param name the printed character ("a", "?", " "), or the name of a key: one of the constants of {@link Names}
 * @param control whether Ctrl was held ("c" with control is Ctrl-C)
 * @param alt whether Alt was held
 * @param shift whether Shift was held, for keys without a character
 */
public record Key(String name, boolean control, boolean alt, boolean shift) {

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

        private Names() {}
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
        String upper = control && shown.length() == 1 ? shown.toUpperCase(java.util.Locale.ROOT) : shown;
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + upper;
    }
}
