package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Norms;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;

/** The table of sets. */
final class SetsTable {
    private static final int FIGURES = 66;
    private final Frame frame;
    private final Context context;
    private final int nameWidth;

    SetsTable(Frame frame, Context context) {
        this.frame = frame;
        this.context = context;
        int longest = context.workspace().sets().stream()
                .mapToInt(open -> Label.of(open.name()).width())
                .max()
                .orElse(0);
        this.nameWidth = Math.max(11, Math.min(longest, context.body().columns() - FIGURES - 3));
    }

    void header(int row) {
        Style style = context.theme().heading();
        pen(row).gap(3)
                .field("set", nameWidth, style)
                .right("items", 9, style)
                .right("dims", 7, style)
                .right("type", 6, style)
                .right("norm min", 10, style)
                .right("median", 8, style)
                .right("max", 8, style)
                .right("unusable", 10, style)
                .right("labels", 8, style);
    }

    void row(int row, OpenSet open, boolean selected) {
        EmbeddingSet set = open.set();
        Style style = selected ? context.theme().selection() : context.theme().text();
        Rect body = context.body();
        if (selected) {
            frame.restyle(new Rect(body.column(), row, body.columns(), 1), style);
        }
        Norms norms = open.norms();
        pen(row).text(selected ? " > " : "   ", style)
                .label(Label.of(open.name()), nameWidth, style)
                .right(Decimals.count(set.rows()), 9, style)
                .right(Integer.toString(set.dimensions()), 7, style)
                .right(set.origin().type().shortName(), 6, style)
                .right(Scale.decimals2(norms.minimum()), 10, style)
                .right(Scale.decimals2(norms.median()), 8, style)
                .right(Scale.decimals2(norms.maximum()), 8, style)
                .right(Decimals.count(open.check().unusable()), 10, style)
                .right(set.join().joined() ? percent(set) : "ids", 8, style);
    }

    private Pen pen(int row) {
        Rect body = context.body();
        return new Pen(frame, context.glyphs(), row, body.column(), body.right());
    }

    private static String percent(EmbeddingSet set) {
        int matched = set.join().matched();
        return matched == set.rows() ? "all" : Decimals.percent((double) matched / set.rows(), 1);
    }

    static String tsv(OpenSet open) {
        EmbeddingSet set = open.set();
        return String.join(
                "\t",
                List.of(
                        Label.of(open.name()).text(),
                        Integer.toString(set.rows()),
                        Integer.toString(set.dimensions()),
                        set.origin().type().shortName(),
                        Integer.toString(open.check().unusable())));
    }
}
