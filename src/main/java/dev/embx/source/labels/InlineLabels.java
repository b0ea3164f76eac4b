package dev.embx.source.labels;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.source.set.SetReader;
import dev.embx.source.table.Table;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Labels that need no table: a column of the set's own file by the rule for label columns, or else the ids. */
final class InlineLabels {

    private InlineLabels() {}

    /** The set with labels of its own. */
    static EmbeddingSet label(String name, SetReader.Contents set, Optional<String> wanted) {
        int column = column(set.extras(), wanted);
        Label[] labels = new Label[set.ids().size()];
        for (int row = 0; row < labels.length; row++) {
            String cell = column < 0 ? null : set.extras().get(column).values()[row];
            labels[row] = Label.of(cell == null || cell.isEmpty() ? ofId(set.ids(), row) : cell);
        }
        List<MetadataColumn> others = new ArrayList<>(set.extras());
        if (column >= 0) {
            others.remove(column);
        }
        return new EmbeddingSet(
                name, set.vectors(), set.ids(), labels, others, JoinReport.none(labels.length), set.origin());
    }

    /** The column that was asked for, or the one of text with the best name; or -1. */
    private static int column(List<MetadataColumn> columns, Optional<String> wanted) {
        List<String> names = new ArrayList<>();
        for (MetadataColumn column : columns) {
            boolean usable = wanted.isPresent() || Table.isText(Arrays.asList(column.values()));
            names.add(usable ? column.name() : "");
        }
        return wanted.isPresent() ? names.indexOf(wanted.get()) : Table.bestLabel(names, -1);
    }

    /** What stands in for a label: the id, or a word for it where even that is missing. */
    static String ofId(Ids ids, int row) {
        String text = ids.text(row);
        return text.isEmpty() ? "no id" : text;
    }
}
