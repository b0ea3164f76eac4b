package dev.embx.tui.widget;

/** How the points of a map are drawn, by how many places a cell has. */
public enum Marks {
    /** Eight dots a cell. */
    DOTS("braille dots", 2, 4, " "),
    /** Quarters of a cell, for fonts without braille. */
    QUARTERS("quarters", 2, 2, " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"),
    /** The upper and the lower half of a cell, in ASCII. */
    HALVES("halves", 1, 2, " '.:"),
    /** The letter of what colors the point. */
    LETTERS("letters", 1, 1, " "),
    /** How many points a cell has. */
    SHADES("shades", 1, 1, " ");

    private static final int[] BRAILLE = {0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80};
    private static final int BRAILLE_BLANK = 0x2800;
    /** From here on letters would hide most points. */
    private static final int CELLS_PER_POINT = 12;
    /** From here on dots fill their cells. */
    private static final int POINTS_PER_CELL = 4;

    private final String words;
    private final int across;
    private final int down;
    private final String glyphs;

    Marks(String words, int across, int down, String glyphs) {
        this.words = words;
        this.across = across;
        this.down = down;
        this.glyphs = glyphs;
    }

    /** The marks that suit this number of points in this number of cells. */
    public static Marks fitting(int points, int cells, boolean unicode) {
        if ((long) points * CELLS_PER_POINT <= cells) {
            return LETTERS;
        }
        if (points > (long) cells * POINTS_PER_CELL) {
            return SHADES;
        }
        return unicode ? DOTS : HALVES;
    }

    /** The next way that the glyphs allow. */
    public Marks next(boolean unicode) {
        return switch (this) {
            case DOTS -> QUARTERS;
            case QUARTERS, HALVES -> LETTERS;
            case LETTERS -> SHADES;
            case SHADES -> unicode ? DOTS : HALVES;
        };
    }

    /** As shown on the screen. */
    public String words() {
        return words;
    }

    /** Places of a cell from left to right. */
    public int across() {
        return across;
    }

    /** Places of a cell from top to bottom. */
    public int down() {
        return down;
    }

    /** The sign for places that have points: bit {@code row * across + column} for each. */
    public String glyph(int places) {
        if (this != DOTS) {
            return String.valueOf(glyphs.charAt(places));
        }
        int dots = BRAILLE_BLANK;
        for (int i = 0; i < BRAILLE.length; i++) {
            dots |= (places >> i & 1) * BRAILLE[i];
        }
        return String.valueOf((char) dots);
    }
}
