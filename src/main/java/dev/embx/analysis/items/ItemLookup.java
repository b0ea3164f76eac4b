package dev.embx.analysis.items;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds an item by what a user calls it: its id, its whole label, or a part of a label that only one item has; in a calculation
 * a part of whole words, so that a slip of the finger is no other item.
 */
public final class ItemLookup {
    private static final int CANDIDATES = 8;
    private static final Pattern HALF_A_SIGN = Pattern.compile(" [-+]|[-+] ");
    private final EmbeddingSet set;

    /** A lookup in a set. */
    public ItemLookup(EmbeddingSet set) {
        this.set = set;
    }

    /** Whether exactly one item is called so. */
    public boolean has(String item) {
        return rows(item).size() == 1;
    }

    /**
     * The row of an item.
     *
     * @throws UserError where no item is called so, with the nearest labels, or several are
     */
    public int row(String item) {
        return only(item, rows(item));
    }

    /**
     * The row of an item of a calculation.
     *
     * @throws UserError where no item is called so, with the nearest labels, or several are
     */
    public int operand(String item) {
        List<Integer> named = named(item);
        LabelMatch match = new LabelMatch(item);
        return only(
                item,
                named.isEmpty()
                        ? rows(row -> match.matches(set.label(row))
                                && wholeWords(set.label(row).text(), item))
                        : named);
    }

    private int only(String item, List<Integer> rows) {
        if (rows.size() == 1) {
            return rows.get(0);
        }
        throw rows.isEmpty() ? unknown(item) : ambiguous(item, rows);
    }

    /** Whether the part stands somewhere in the text without a letter or figure that goes on before or after it. */
    private static boolean wholeWords(String text, String part) {
        Pattern alone = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return alone.matcher(text).find();
    }

    private List<Integer> rows(String item) {
        List<Integer> named = named(item);
        LabelMatch match = new LabelMatch(item);
        return named.isEmpty() ? rows(row -> match.matches(set.label(row))) : named;
    }

    /** By id, else by whole label. */
    private List<Integer> named(String item) {
        List<Integer> byId = rows(row -> set.ids().text(row).equals(item));
        if (!byId.isEmpty()) {
            return byId.subList(0, 1);
        }
        return rows(row ->
                set.label(row).raw().equals(item) || set.label(row).text().equals(item));
    }

    private List<Integer> rows(IntPredicate wanted) {
        return IntStream.range(0, set.rows()).filter(wanted).boxed().toList();
    }

    private UserError unknown(String item) {
        if (HALF_A_SIGN.matcher(item).find()) {
            return UserError.usage("no item \"" + item + "\": put a space before and after + and -", "");
        }
        List<String> nearest = new NearestLabels(set).to(item);
        return UserError.usage(
                "no item \"" + item + "\" in " + set.name()
                        + (nearest.isEmpty() ? "" : "; similar: " + String.join(", ", nearest)),
                "use an id (" + set.ids().name() + ") or part of a label");
    }

    private UserError ambiguous(String item, List<Integer> rows) {
        StringJoiner names = new StringJoiner("; ");
        for (int row : rows.subList(0, Math.min(CANDIDATES, rows.size()))) {
            names.add(Label.of(set.ids().text(row)).text() + " = "
                    + set.label(row).text());
        }
        return UserError.usage(
                "\"" + item + "\" matches " + Counts.of(rows.size(), "item"),
                "choose one by id: " + names + (rows.size() > CANDIDATES ? "; ..." : ""));
    }
}
