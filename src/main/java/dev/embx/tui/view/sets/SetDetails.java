package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.IdRange;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.RowCheck;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.nio.file.Path;

/** What one set is: its file, its ids, what is wrong with it, and its first and last rows as a table. */
final class SetDetails {
    private static final int ID_WIDTH = 10;
    private static final int VALUE_WIDTH = 11;
    private static final int LABEL_WIDTH = 15;
    private final Frame frame;
    private final Context context;
    private final OpenSet open;

    SetDetails(Frame frame, Context context, OpenSet open) {
        this.frame = frame;
        this.context = context;
        this.open = open;
    }

    void draw(Rect area) {
        int used = 0;
        pen(area, used++)
                .gap(1)
                .label(
                        Label.of(fileWords()),
                        area.columns() - 1,
                        context.theme().dim());
        String faults = faultWords();
        if (!faults.isEmpty()) {
            pen(area, used++).gap(1).text(faults, context.theme().error());
        }
        for (String note : open.set().origin().notes()) {
            pen(area, used++)
                    .gap(1)
                    .label(Label.of(note), area.columns() - 1, context.theme().dim());
        }
        drawRows(area.below(used + 1));
    }

    private String fileWords() {
        EmbeddingSet set = open.set();
        Path name = set.origin().file().getFileName();
        return name + "  " + set.origin().storage() + "   id " + set.ids().name() + " "
                + set.ids().type() + " " + idRange();
    }

    private String idRange() {
        EmbeddingSet set = open.set();
        IdRange range = open.idRange();
        return set.rows() == 0
                ? ""
                : set.ids().text(range.smallest()) + ".." + set.ids().text(range.largest());
    }

    private String faultWords() {
        RowCheck check = open.check();
        StringBuilder words = new StringBuilder();
        append(words, check.zero().length, "zero");
        append(words, check.nan().length, "NaN");
        append(words, check.infinite().length, "infinite");
        append(words, check.duplicateIds(), "duplicate ids");
        return words.isEmpty() ? "" : "warning: " + words;
    }

    private static void append(StringBuilder words, int count, String what) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(Decimals.count(count))
                    .append(' ')
                    .append(what);
        }
    }

    /** What came of joining labels, in a sentence. */
    static String joinWords(JoinReport join) {
        if (!join.joined()) {
            return "no labels, ids shown instead (--labels FILE --key COLUMN joins a table)";
        }
        String duplicates = join.duplicateKeys() == 0 ? "" : ", " + Counts.of(join.duplicateKeys(), "duplicate key");
        return "labels: " + join.label() + " by " + join.key() + " from " + join.table() + ": "
                + Decimals.count(join.matched()) + " matched, "
                + Counts.of(join.unlabeled(), "item") + " without, "
                + Decimals.count(join.unused()) + " unused" + duplicates;
    }

    private void drawRows(Rect area) {
        EmbeddingSet set = open.set();
        int room = area.rows() - 1;
        if (room < 3) {
            return;
        }
        int fitting = (area.columns() - ID_WIDTH - LABEL_WIDTH) / VALUE_WIDTH;
        int columns = Math.max(1, Math.min(set.dimensions(), fitting));
        drawHeader(pen(area, 0), columns);
        int first = set.rows() <= room ? set.rows() : room / 2;
        for (int i = 0; i < first; i++) {
            drawRow(pen(area, 1 + i), i, columns);
        }
        if (first < set.rows()) {
            drawEllipsis(pen(area, 1 + first), columns);
            int last = room - first - 1;
            for (int i = 0; i < last; i++) {
                drawRow(pen(area, 2 + first + i), set.rows() - last + i, columns);
            }
        }
    }

    private void drawHeader(Pen pen, int columns) {
        EmbeddingSet set = open.set();
        Style style = context.theme().heading();
        pen.labelRight(Label.of(set.ids().name()), ID_WIDTH, style);
        for (int c = 0; c < columns; c++) {
            pen.gap(1).labelRight(Label.of(columnName(c)), VALUE_WIDTH - 1, style);
        }
        String label = set.join().label().isEmpty() ? "label" : set.join().label();
        pen.gap(2).label(Label.of(label), pen.room(), style);
    }

    private String columnName(int c) {
        int named = open.set().origin().vectorColumns().size();
        return named == open.set().dimensions()
                ? open.set().origin().vectorColumns().get(c)
                : "[" + c + "]";
    }

    private void drawRow(Pen pen, int row, int columns) {
        EmbeddingSet set = open.set();
        Style style = context.theme().text();
        pen.labelRight(Label.of(set.ids().text(row)), ID_WIDTH, style);
        for (int c = 0; c < columns; c++) {
            pen.right(Decimals.fixed(set.vectors().get(row, c), 6), VALUE_WIDTH, style);
        }
        pen.gap(2).label(set.label(row), pen.room(), style);
    }

    private void drawEllipsis(Pen pen, int columns) {
        Style style = context.theme().dim();
        pen.right(context.glyphs().ellipsis(), ID_WIDTH, style);
        for (int c = 0; c < columns; c++) {
            pen.right(context.glyphs().ellipsis(), VALUE_WIDTH, style);
        }
        pen.gap(2).text(context.glyphs().ellipsis(), style);
    }

    private Pen pen(Rect area, int row) {
        int end = row < area.rows() ? area.right() : area.column();
        return new Pen(frame, context.glyphs(), area.row() + row, area.column(), end);
    }
}
