package dev.embx.tui.terminal.output;

/** What may pass between a terminal and the program as text, in either direction. */
public final class SafeText {

    private SafeText() {}

    /** Whether a code point is no control, no half of a surrogate pair and no bidi control. */
    public static boolean isVisible(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint >= ' ';
        }
        return codePoint >= 0xA0 && (codePoint < 0x61C || !isHarmful(codePoint));
    }

    private static boolean isHarmful(int codePoint) {
        return codePoint == 0x61C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x2028 && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
