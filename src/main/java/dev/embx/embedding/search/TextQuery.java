package dev.embx.embedding.search;

import dev.embx.text.Label;
import java.util.BitSet;
import java.util.Locale;

/**
 * A text to find in labels. Case counts only where the text has a capital ("smart case"). {@code !text} finds the labels without
 * it; {@code -f letters} those that have these letters in this order.
 *
 * <p>A label that fits has an order, see {@link MatchRank}; letters that stand closer together come first among those that are
 * found by letters. Letters are searched in the first {@value #LETTERS_WITHIN} characters, so that long texts do not all fit.
 */
public final class TextQuery {
    static final int LETTERS_WITHIN = 120;
    private static final String LETTERS = "-f ";
    private static final int[] NO_LETTERS = {};

    private enum Mode {
        TEXT,
        INVERSE,
        LETTERS
    }

    private final Mode mode;
    private final String text;
    private final String folded;
    private final boolean exactCase;

    private TextQuery(Mode mode, String text) {
        this.mode = mode;
        this.text = text;
        this.folded = folded(text);
        this.exactCase = text.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The query that a user typed; an empty text fits every label. */
    public static TextQuery of(String typed) {
        if (typed.length() > 1 && typed.charAt(0) == '!') {
            return new TextQuery(Mode.INVERSE, typed.substring(1));
        }
        return typed.length() > LETTERS.length() && typed.startsWith(LETTERS)
                ? new TextQuery(Mode.LETTERS, typed.substring(LETTERS.length()))
                : plain(typed);
    }

    /** The query for a text in which no character has a special meaning. */
    public static TextQuery plain(String text) {
        return new TextQuery(Mode.TEXT, text);
    }

    /** The same text searched letter by letter; the same query where it is inverse. */
    public TextQuery byLetters() {
        return mode == Mode.INVERSE ? this : new TextQuery(Mode.LETTERS, text);
    }

    /** Whether the text itself is searched: neither its absence nor its letters. */
    public boolean isPlain() {
        return mode == Mode.TEXT;
    }

    /** Whether it fits every label. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    /** Whether labels without the text are searched. */
    boolean isInverse() {
        return mode == Mode.INVERSE;
    }

    /** The text in lower case that stands in a label as a whole; empty where its letters are searched. */
    String required() {
        return mode == Mode.LETTERS ? "" : folded;
    }

    /** The text in lower case, char by char, so that places in both are the same. */
    static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** Whether a label fits. */
    public boolean matches(Label label) {
        return order(label) != MatchRank.NO_MATCH;
    }

    /** Whether a text that is not the label of an item fits. */
    boolean matches(String value) {
        return matches(Label.of(value));
    }

    /** Whether a text is the one that is searched, in any case where that has no capital. */
    boolean isWhole(String value) {
        return exactCase ? value.equals(text) : folded(value).equals(folded);
    }

    /** The order of a pair by those of its items: the better one; of an inverse query both must fit. */
    public int ofPair(int one, int other) {
        return mode == Mode.INVERSE ? Math.max(one, other) : Math.min(one, other);
    }

    /** The order of a label, smaller is better; {@link MatchRank#NO_MATCH} where it does not fit. */
    public int order(Label label) {
        byte order = order(folded(label.text()), 0, label.text().length(), label);
        return mode == Mode.INVERSE ? inverse(order) : order;
    }

    /**
     * The order of a label that is at {@code from..to} of a text in lower case; of the text that it must not have where the query
     * is inverse. The label itself is looked at only where case matters: most are far away in memory.
     */
    byte order(String lower, int from, int to, Label label) {
        if (mode != Mode.LETTERS) {
            return textOrder(lower, from, to, label);
        }
        int[] letters = letters(lower, from, to, folded);
        if (exactCase && letters.length > 0) {
            letters = letters(label.text(), 0, label.text().length(), text);
        }
        return letters.length < text.length() ? MatchRank.NO_MATCH : (byte) (MatchRank.LETTERS.order() + gap(letters));
    }

    /** The order of a label without a text by its order with it. */
    static byte inverse(byte order) {
        return order == MatchRank.NO_MATCH ? MatchRank.SUBSTRING.order() : MatchRank.NO_MATCH;
    }

    private static int gap(int[] letters) {
        return letters.length == 0 ? 0 : letters[letters.length - 1] - letters[0] + 1 - letters.length;
    }

    private byte textOrder(String lower, int from, int to, Label label) {
        byte best = MatchRank.NO_MATCH;
        int last = to - folded.length();
        for (int at = lower.indexOf(folded, from); at >= 0 && at <= last; at = lower.indexOf(folded, at + 1)) {
            if (!exactCase || label.text().startsWith(text, at - from)) {
                best = (byte) Math.min(best, rank(lower, at, from, to).order());
            }
            if (best <= MatchRank.WORD_START.order()) {
                break;
            }
        }
        return best == MatchRank.WHOLE.order() && label.text().equals(text) ? MatchRank.IDENTICAL.order() : best;
    }

    /** The rank of a label by one place of the text in it; at the first place it is the best that the label can get. */
    private MatchRank rank(String lower, int at, int from, int to) {
        if (at == from) {
            return to - from == folded.length() ? MatchRank.WHOLE : MatchRank.PREFIX;
        }
        return Character.isLetterOrDigit(lower.codePointBefore(at)) ? MatchRank.SUBSTRING : MatchRank.WORD_START;
    }

    /** Places of letters in a text, as close together as the first end allows; empty where they are not all in it. */
    private static int[] letters(String text, int from, int to, String wanted) {
        int end = Math.min(to, from + LETTERS_WITHIN);
        int found = 0;
        int at = from;
        for (; at < end && found < wanted.length(); at++) {
            found += text.charAt(at) == wanted.charAt(found) ? 1 : 0;
        }
        if (found < wanted.length()) {
            return NO_LETTERS;
        }
        int[] places = new int[found];
        for (int i = found - 1; i >= 0; i--) {
            at--;
            while (text.charAt(at) != wanted.charAt(i)) {
                at--;
            }
            places[i] = at - from;
        }
        return places;
    }

    /** The chars of a label that make it fit, for drawing them; none of an inverse query. */
    public BitSet marked(Label label) {
        BitSet marked = new BitSet();
        String searched = exactCase ? label.text() : folded(label.text());
        String wanted = exactCase ? text : folded;
        if (mode == Mode.LETTERS) {
            for (int place : letters(searched, 0, searched.length(), wanted)) {
                marked.set(place);
            }
        } else if (mode == Mode.TEXT && !text.isEmpty()) {
            for (int at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length())) {
                marked.set(at, at + wanted.length());
            }
        }
        return marked;
    }

    @Override
    public String toString() {
        return mode.name().toLowerCase(Locale.ROOT) + " \"" + text + "\"";
    }
}
