package dev.embx.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The rules that make a text safe to show.
 *
 * <ul>
 *   <li>Lone surrogates and noncharacters become U+FFFD; the text is in normal form C.
 *   <li>White space that moves the cursor (tab, line and page breaks) becomes one space for a run of it.
 *   <li>Other control characters are shown, so that an attack is seen and never acts: {@code ␛} for C0 and DEL,
 *       {@code <9B>} for C1.
 *   <li>What is invisible or reorders text (bidi controls, zero-width and tag characters, variation selectors) is removed,
 *       and a {@link #MARK} stands for each run of it. Parts of an emoji sequence go without a mark: the base emoji stays.
 *   <li>A character keeps at most two combining marks; one without a base gets a dotted circle.
 *   <li>At most {@link #LIMIT} chars; a longer text ends with an ellipsis.
 * </ul>
 */
final class Sanitizer {
    /** Longest label in chars. */
    static final int LIMIT = 4096;
    /** Stands where something invisible was. */
    static final char MARK = '\u00B7';

    private static final int MOST_COMBINING = 2;
    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;
    /** Begins the flags of regions, spelled with tags. */
    private static final int BLACK_FLAG = 0x1F3F4;

    private final String source;
    private final StringBuilder out;
    private int index;
    private int base = -1;
    private int combining;
    private boolean space;
    private boolean marked;

    private Sanitizer(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() + 8);
    }

    /** Whether a text is short printable ASCII and so safe as it is. */
    static boolean isPlain(String text) {
        return text.length() <= LIMIT && isPrintable(text);
    }

    /** Whether a text is printable ASCII. */
    static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    static String sanitize(String raw) {
        String source = raw.length() > LIMIT ? raw.substring(0, LIMIT + 1) : raw;
        String safe = visible(source);
        return safe.length() > LIMIT ? cut(safe) : safe;
    }

    /** The same without a limit. */
    static String visible(String source) {
        return new Sanitizer(isLatin(source) ? source : Normalizer.normalize(source, Normalizer.Form.NFC)).run();
    }

    /** Below the combining marks every text is in normal form C. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String text) {
        int end = LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private String run() {
        while (index < source.length()) {
            int codePoint = source.codePointAt(index);
            index += Character.charCount(codePoint);
            take(codePoint);
        }
        return out.toString();
    }

    private void take(int codePoint) {
        if (isSpace(codePoint)) {
            takeSpace();
        } else if (codePoint < ' ' || isIn(codePoint, 0x7F, 0x9F)) {
            takeControl(codePoint);
        } else if (isInvisible(codePoint)) {
            takeInvisible(codePoint);
        } else if (codePoint >= 0x300 && isCombining(codePoint)) {
            takeCombining(codePoint);
        } else {
            takeVisible(codePoint);
        }
    }

    private void takeSpace() {
        if (!space) {
            out.append(' ');
        }
        next(-1);
        space = true;
    }

    private void takeControl(int codePoint) {
        if (codePoint >= 0x80) {
            out.append('<')
                    .append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                    .append('>');
        } else {
            out.append((char) (codePoint == 0x7F ? 0x2421 : 0x2400 + codePoint));
        }
        next(codePoint);
    }

    private void takeInvisible(int codePoint) {
        if (isEmoji(base) && (isVariation(codePoint) || (base == BLACK_FLAG && isTag(codePoint)))) {
            return;
        }
        if (isEmoji(base) && codePoint == JOINER && index < source.length() && isEmoji(source.codePointAt(index))) {
            index += Character.charCount(source.codePointAt(index));
            return;
        }
        if (!marked) {
            out.append(MARK);
        }
        next(-1);
        marked = true;
    }

    private void takeCombining(int codePoint) {
        if (base < 0) {
            out.append('\u25CC');
            next(0x25CC);
        }
        if (combining < MOST_COMBINING) {
            out.appendCodePoint(codePoint);
        }
        combining++;
    }

    private void takeVisible(int codePoint) {
        if (isSkinTone(codePoint) && isEmoji(base) && !isSkinTone(base)) {
            return;
        }
        int shown = isBroken(codePoint) ? REPLACEMENT : codePoint;
        out.appendCodePoint(shown);
        next(shown);
    }

    private void next(int newBase) {
        base = newBase;
        combining = 0;
        space = false;
        marked = false;
    }

    private static boolean isSpace(int codePoint) {
        return isIn(codePoint, '\t', '\r') || codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD && UnicodeTables.INVISIBLE.contains(codePoint);
    }

    private static boolean isVariation(int codePoint) {
        return isIn(codePoint, 0xFE00, 0xFE0F);
    }

    /** Tags, variation selectors 17 to 256 and what is reserved beside them. */
    private static boolean isTag(int codePoint) {
        return isIn(codePoint, 0xE0000, 0xE0FFF);
    }

    private static boolean isCombining(int codePoint) {
        return CellWidth.of(codePoint) == 0;
    }

    private static boolean isEmoji(int codePoint) {
        return codePoint >= 0x203C && UnicodeTables.Emoji.ALL.contains(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return isIn(codePoint, 0x1F3FB, 0x1F3FF);
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    private static boolean isBroken(int codePoint) {
        return isIn(codePoint, 0xD800, 0xDFFF) || isIn(codePoint, 0xFDD0, 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
