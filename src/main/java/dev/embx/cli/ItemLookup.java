package dev.embx.cli;

import dev.embx.analysis.LabelMatch;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds an item by what a user calls it: its id, its whole label, or a part of a label that only one item has. */
final class ItemLookup {
    private static final int CANDIDATES = 8;
    private final EmbeddingSet set;

    ItemLookup(EmbeddingSet set) {
        this.set = set;
    }

    int row(String item) {
        List<Integer> byId = rows(row -> set.ids().text(row).equals(item));
        if (!byId.isEmpty()) {
            return byId.get(0);
        }
        List<Integer> byLabel = rows(row ->
                set.label(row).raw().equals(item) || set.label(row).text().equals(item));
        if (byLabel.size() == 1) {
            return byLabel.get(0);
        }
        LabelMatch match = new LabelMatch(item);
        List<Integer> byPart = byLabel.isEmpty() ? rows(row -> match.matches(set.label(row))) : byLabel;
        if (byPart.size() == 1) {
            return byPart.get(0);
        }
        throw Problem.usage(byPart.isEmpty() ? unknown(item) : ambiguous(item, byPart));
    }

    private List<Integer> rows(IntPredicate wanted) {
        return IntStream.range(0, set.rows()).filter(wanted).boxed().toList();
    }

    private String unknown(String item) {
        return "no item \"" + Label.of(item).text() + "\" in "
                + Label.of(set.name()).text() + ": give an id ("
                + Label.of(set.ids().name()).text() + ") or a part of a label";
    }

    private String ambiguous(String item, List<Integer> rows) {
        StringJoiner names = new StringJoiner("; ");
        for (int row : rows.subList(0, Math.min(CANDIDATES, rows.size()))) {
            names.add(Label.of(set.ids().text(row)).text() + " = "
                    + set.label(row).text());
        }
        return "\"" + Label.of(item).text() + "\" fits " + rows.size() + " items, choose one by its id: " + names
                + (rows.size() > CANDIDATES ? "; ..." : "");
    }
}
