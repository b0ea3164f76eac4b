package dev.embx.tui.widget;

/**
 * The signs of one glyph set. Each is one column wide.
 *
 * @param unicode whether signs beyond ASCII are used
 */
public record Glyphs(boolean unicode) {

    private static final String[] UNICODE_SHADES = {" ", "░", "▒", "▓", "█"};
    private static final String[] ASCII_SHADES = {" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"};
    private static final String UNICODE_SPARKS = "▁▂▃▄▅▆▇█";
    private static final String ASCII_SPARKS = "_.-=+*#@";
    private static final String UNICODE_LINES = " ╴╶─╵┘└┴╷┐┌┬│┤├┼";
    private static final String ASCII_LINES = " ---|+++|+++|+++";

    /** Line to the left of a cell's middle. */
    public static final int LEFT = 1;
    /** Line to the right. */
    public static final int RIGHT = 2;
    /** Line upwards. */
    public static final int UP = 4;
    /** Line downwards. */
    public static final int DOWN = 8;

    /** The sign for a sum of directions. */
    public String line(int directions) {
        return String.valueOf((unicode ? UNICODE_LINES : ASCII_LINES).charAt(directions));
    }

    /** What stands for text that was cut. */
    public String ellipsis() {
        return unicode ? "…" : "~";
    }

    /** A full cell of a bar. */
    public String bar() {
        return unicode ? "━" : "=";
    }

    /** The left half of a cell of a bar. */
    public String halfBar() {
        return unicode ? "╸" : "-";
    }

    /** The right half of a cell of a bar. */
    public String rightHalfBar() {
        return unicode ? "╺" : "-";
    }

    /** Separates the steps of a breadcrumb, and marks a row. */
    public String pointer() {
        return unicode ? "▸" : ">";
    }

    /** Marks a column from above. */
    public String downPointer() {
        return unicode ? "▾" : "v";
    }

    /** More than one row up. */
    public String up() {
        return unicode ? "↑" : "^";
    }

    /** More than one row down. */
    public String down() {
        return unicode ? "↓" : "v";
    }

    /** Separates facts. */
    public String dot() {
        return unicode ? "·" : "-";
    }

    /** The multiplication sign. */
    public String times() {
        return unicode ? "×" : "x";
    }

    /** A vertical line that is only a hint: the cut of a tree. */
    public String cut() {
        return unicode ? "┊" : ":";
    }

    /** Marks one merge of a tree. */
    public String node() {
        return unicode ? "◆" : "#";
    }

    /** A point without a group. */
    public String point() {
        return unicode ? "•" : "o";
    }

    /** The upper half of a cell. */
    public String upperHalf() {
        return "▀";
    }

    /** A thin line at the left edge of a cell. */
    public String leftEdge() {
        return "▏";
    }

    /** A thin line at the upper edge of a cell. */
    public String upperEdge() {
        return "▔";
    }

    /** Shades from empty to full. */
    public String[] shades() {
        return unicode ? UNICODE_SHADES.clone() : ASCII_SHADES.clone();
    }

    /** The shade for a value of 0..1. */
    public String shade(double fraction) {
        String[] shades = unicode ? UNICODE_SHADES : ASCII_SHADES;
        int index = (int) Math.floor(fraction * shades.length);
        return shades[Math.max(0, Math.min(shades.length - 1, index))];
    }

    /** A bar of one cell for a figure of 0..1. */
    public char spark(double fraction) {
        String sparks = unicode ? UNICODE_SPARKS : ASCII_SPARKS;
        int index = (int) Math.floor(fraction * sparks.length());
        return sparks.charAt(Math.max(0, Math.min(sparks.length() - 1, index)));
    }
}
