package dev.embx.text;

/**
 * Text from outside (titles, ids, names of files and columns, messages), made safe to show once and for all by the rules of
 * {@link Sanitizer}. Only its text may reach a terminal; the raw text is for files.
 */
public final class Label implements Comparable<Label> {
    private final String text;
    private final String raw;
    private final int width;

    private Label(String text, String raw, int width) {
        this.text = text;
        this.raw = raw;
        this.width = width;
    }

    /** Makes a label of any text, broken UTF-16 included. */
    public static Label of(String raw) {
        if (Sanitizer.isPlain(raw)) {
            return new Label(raw, raw, raw.length());
        }
        String text = Sanitizer.sanitize(raw);
        return new Label(text, raw, CellWidth.of(text));
    }

    /** One line of any length, made safe to show by the same rules. */
    public static String visible(String line) {
        return Sanitizer.isPrintable(line) ? line : Sanitizer.visible(line);
    }

    /** What may be shown: no control character, nothing invisible, at most {@value Sanitizer#LIMIT} chars. */
    public String text() {
        return text;
    }

    /** The text for terminals without Unicode: characters 0x20 to 0x7e only. */
    public String ascii() {
        return Ascii.of(text);
    }

    /** What the data holds: for files, never for a terminal. */
    public String raw() {
        return raw;
    }

    /** Columns that the text takes. */
    public int width() {
        return width;
    }

    /** The text, cut to fit. Same as {@link CellWidth#clip} of {@link #text}. */
    public String clip(int columns, String ellipsis) {
        return width <= columns ? text : CellWidth.clip(text, columns, ellipsis);
    }

    /** By text, code unit by code unit; ties by raw text. */
    @Override
    public int compareTo(Label other) {
        int order = text.compareTo(other.text);
        return order != 0 ? order : raw.compareTo(other.raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && label.raw.equals(raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
