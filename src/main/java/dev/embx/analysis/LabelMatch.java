package dev.embx.analysis;

import dev.embx.text.Label;
import java.util.Locale;

/** Finds labels by a part of their text. Capitals count only where the wanted text has some ("smart case"). */
public final class LabelMatch {
    private final String wanted;
    private final boolean exactCase;

    /** Looks for a text; an empty one matches every label. */
    public LabelMatch(String wanted) {
        this.exactCase = wanted.chars().anyMatch(Character::isUpperCase);
        this.wanted = wanted;
    }

    /** Whether a label holds the text. */
    public boolean matches(Label label) {
        String text = exactCase ? label.text() : label.text().toLowerCase(Locale.ROOT);
        return text.contains(wanted);
    }
}
