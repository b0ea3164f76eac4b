package dev.embx.text;

import java.text.Normalizer;

/** Text for terminals that show ASCII only. */
final class Ascii {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;

    private Ascii() {}

    /**
     * Letters lose their marks (compatibility decomposition), control pictures become {@code ^[}, the mark of something
     * invisible and dashes and quotes become their ASCII likes, all else {@code ?}.
     */
    static String of(String text) {
        if (Sanitizer.isPlain(text)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder ascii = new StringBuilder(decomposed.length());
        int index = 0;
        while (index < decomposed.length()) {
            int codePoint = decomposed.codePointAt(index);
            index += Character.charCount(codePoint);
            append(ascii, codePoint);
        }
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            ascii.append((char) codePoint);
        } else if (codePoint == DELETE_PICTURE) {
            ascii.append("^?");
        } else if (codePoint >= CONTROL_PICTURES && codePoint < CONTROL_PICTURES + ' ') {
            ascii.append('^').append((char) (codePoint - CONTROL_PICTURES + '@'));
        } else if (CellWidth.of(codePoint) > 0) {
            ascii.append(like(codePoint));
        }
    }

    private static char like(int codePoint) {
        return switch (codePoint) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2044' -> '/';
            case Sanitizer.MARK -> '.';
            default -> '?';
        };
    }
}
