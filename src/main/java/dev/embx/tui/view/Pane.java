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

    /** Columns of the pane on a terminal of {@code columns}; 0 where it has no room. */
    public int columns(int columns) {
        if (columns < LEAST_COLUMNS) {
            return 0;
        }
        return switch (this) {
            case AWAY -> 0;
            case BESIDE -> columns * 3 / 8;
            case HALF -> columns / 2;
        };
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
