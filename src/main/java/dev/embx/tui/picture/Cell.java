package dev.embx.tui.picture;

/** Measures of a cell in pixels, and of the font that fits it: DejaVu Sans Mono is 0.602 em wide. */
final class Cell {
    static final int WIDTH = 10;
    static final int HEIGHT = 20;
    static final double FONT = WIDTH / 0.60205;
    static final int BASELINE = 16;

    /** Space around the frame. */
    static final int MARGIN = 14;

    private Cell() {}
}
