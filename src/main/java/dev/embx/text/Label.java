package dev.embx.text;

/** Text from outside, made safe to show once and for all. */
public final class Label implements Comparable<Label> {
    private final String text;
    private final String raw;
    private final int width;

    private Label(String text, String raw) {
        this.text = text;
        this.raw = raw;
        this.width = CellWidth.of(text);
    }

    /** Makes a label of any text. */
    public static Label of(String raw) {
        return new Label(raw, raw);
    }

    /** What may be shown. */
    public String text() {
        return text;
    }

    /** What the data holds: for files, never for a terminal. */
    public String raw() {
        return raw;
    }

    /** Columns that the text takes. */
    public int width() {
        return width;
    }

    @Override
    public int compareTo(Label other) {
        return text.compareTo(other.text);
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
