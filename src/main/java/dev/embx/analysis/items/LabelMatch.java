package dev.embx.analysis.items;

import dev.embx.text.Label;
import java.util.Locale;

/**
 * Finds labels by a part of their text. Capitals count only where the wanted text has some ("smart case"). {@code !text} finds
 * those without it; {@code -f letters} those that have these letters in this order, with others between them.
 */
public final class LabelMatch {
    private static final String LETTERS = "-f ";

    private final String wanted;
    private final boolean inverse;
    private final boolean letters;
    private final boolean exactCase;

    /** Looks for a text; an empty one matches every label. */
    public LabelMatch(String text) {
        this.inverse = text.length() > 1 && text.charAt(0) == '!';
        this.letters = text.length() > LETTERS.length() && text.startsWith(LETTERS);
        this.wanted = inverse ? text.substring(1) : letters ? text.substring(LETTERS.length()) : text;
        this.exactCase = wanted.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a label is one of those looked for. */
    public boolean matches(Label label) {
        return holds(label) != inverse;
    }

    /** Whether one of two labels has the text; of what is looked for without it, whether neither has. */
    public boolean matchesPair(Label one, Label other) {
        return (holds(one) || holds(other)) != inverse;
    }

    private boolean holds(Label label) {
        String text = exactCase ? label.text() : label.text().toLowerCase(Locale.ROOT);
        return letters ? holdsLetters(text) : text.contains(wanted);
    }

    private boolean holdsLetters(String text) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = text.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
