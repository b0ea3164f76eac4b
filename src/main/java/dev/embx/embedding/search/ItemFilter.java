package dev.embx.embedding.search;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Keeps the items of a set that have a text in their label and meet conditions on their columns, as in
 * {@code star wars genres~Drama year>1990}.
 *
 * <p>A condition is {@code column operator value} with the operators {@code = != < <= > >= ~ !~}; {@code ~} is "contains". Names
 * and values with spaces stand in double quotes. Words that belong to no condition are text, see {@link TextQuery}; those next to
 * each other are one text. Text in double quotes is never a condition. All parts must hold.
 */
public final class ItemFilter {
    private final EmbeddingSet set;
    private final List<TextQuery> texts;
    private final List<IntPredicate> conditions;

    ItemFilter(EmbeddingSet set, List<TextQuery> texts, List<IntPredicate> conditions) {
        this.set = set;
        this.texts = List.copyOf(texts);
        this.conditions = List.copyOf(conditions);
    }

    /**
     * The filter that a user typed; an empty one keeps all items.
     *
     * @throws UserError at the character, from 1, where a column or a value is missing or wrong
     */
    public static ItemFilter of(String typed, EmbeddingSet set) {
        return new FilterParser(typed, set).filter();
    }

    /** The filter that keeps what a search for a text finds. */
    public static String text(String searched) {
        boolean plain = searched.chars().allMatch(c -> "=<>~\"".indexOf(c) < 0);
        return plain ? searched : '"' + searched.replace("\"", "\"\"") + '"';
    }

    /** Whether an item is kept. */
    public boolean keeps(int row) {
        return meets(row) && texts.stream().allMatch(text -> text.matches(set.label(row)));
    }

    private boolean meets(int row) {
        return conditions.stream().allMatch(condition -> condition.test(row));
    }

    /** Whether a pair is kept: one of its items is, and neither has a text that is unwanted. */
    public boolean keepsPair(int one, int other) {
        return (keeps(one) || keeps(other))
                && texts.stream()
                        .filter(TextQuery::isInverse)
                        .allMatch(text -> text.matches(set.label(one)) && text.matches(set.label(other)));
    }

    /** The rows that are kept, ascending. */
    public IntStream rows() {
        return IntStream.range(0, set.rows()).filter(this::keeps);
    }
}
