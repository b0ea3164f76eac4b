package dev.embx.tui.view;

/** The room of the pane beside a view, on a terminal that is wide enough. */
public enum Pane {
    AWAY("hidden"),
    BESIDE("beside"),
    HALF("half the screen");

    /** From this many columns on there is room for a pane beside a view. */
    public static final int LEAST_COLUMNS = 110;

    private final String words;

    Pane(String words) {
        this.words = words;
    }

    /** For the message row. */
    public String words() {
        return words;
    }

    /** The room after it; the last stays. */
    public Pane wider() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The room before it; the first stays. */
    public Pane narrower() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
