package dev.embx.analysis.items;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.search.Hits;
import dev.embx.embedding.search.LabelIndex;
import dev.embx.embedding.search.MatchRank;
import dev.embx.embedding.search.TextQuery;
import dev.embx.error.UserError;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds an item by its id, else its label, else a part of a label; of several items only those of the best
 * rank count. In an analogy a part must be whole words, so that a typing error does not match another item.
 */
public final class ItemLookup {
    private static final int CANDIDATES = 8;
    private static final Pattern HALF_A_SIGN = Pattern.compile(" [-+]|[-+] ");
    private final EmbeddingSet set;
    private final LabelIndex index;

    /** A lookup in a set. */
    public ItemLookup(EmbeddingSet set) {
        this.set = set;
        this.index = LabelIndex.of(set);
    }

    /** Whether exactly one item matches. */
    public boolean has(String item) {
        return best(item, row -> true).length == 1;
    }

    /**
     * The row of an item.
     *
     * @throws UserError where no item, or more than one, matches; the message names the nearest labels
     */
    public int row(String item) {
        return only(item, best(item, row -> true));
    }

    /**
     * The row of an item of an analogy.
     *
     * @throws UserError where no item, or more than one, matches; the message names the nearest labels
     */
    public int operand(String item) {
        return only(item, best(item, row -> wholeWords(set.label(row).text(), item)));
    }

    private int only(String item, int[] rows) {
        if (rows.length == 1) {
            return rows[0];
        }
        throw rows.length == 0 ? unknown(item) : ambiguous(item, rows);
    }

    /** Whether the part stands somewhere in the text without a letter or digit that goes on before or after it. */
    private static boolean wholeWords(String text, String part) {
        Pattern alone = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return alone.matcher(text).find();
    }

    /** The items of the best rank that any item has, of those whose label only contains the text the allowed ones. */
    private int[] best(String item, IntPredicate allowed) {
        Hits hits = index.find(TextQuery.plain(Label.of(item).text()));
        int[] rows = IntStream.range(0, hits.size())
                .map(hits::row)
                .filter(row -> hits.rank(row).compareTo(MatchRank.LETTERS) < 0)
                .filter(row -> hits.rank(row).compareTo(MatchRank.WHOLE) <= 0 || allowed.test(row))
                .toArray();
        return Arrays.stream(rows)
                .takeWhile(row -> hits.rank(row) == hits.rank(rows[0]))
                .toArray();
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

    private UserError ambiguous(String item, int[] rows) {
        StringJoiner names = new StringJoiner("; ");
        for (int row : Arrays.copyOf(rows, Math.min(CANDIDATES, rows.length))) {
            names.add(Label.of(set.ids().text(row)).text() + " = "
                    + set.label(row).text());
        }
        return UserError.usage(
                "\"" + item + "\" matches " + Counts.of(rows.length, "item"),
                "choose one by id: " + names + (rows.length > CANDIDATES ? "; ..." : ""));
    }
}
