package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Norms;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;

/**
 * One row per set with its facts.
 *
 * @param context what is open
 * @param sets the sets in the order of the list
 */
record SetRows(Context context, List<OpenSet> sets) implements Rows {
    private static final int FIGURES = 66;

    @Override
    public int size() {
        return sets.size();
    }

    @Override
    public Label label(int place) {
        return Label.of(sets.get(place).name());
    }

    private int nameWidth() {
        int longest = sets.stream()
                .mapToInt(open -> Label.of(open.name()).width())
                .max()
                .orElse(0);
        return Math.max(11, Math.min(longest, context.body().columns() - FIGURES - 3));
    }

    @Override
    public void heading(Pen pen) {
        Style style = context.theme().heading();
        pen.gap(3)
                .field("set", nameWidth(), style)
                .right("items", 9, style)
                .right("dims", 7, style)
                .right("type", 6, style)
                .right("norm min", 10, style)
                .right("median", 8, style)
                .right("max", 8, style)
                .right("unusable", 10, style)
                .right("labels", 8, style);
    }

    @Override
    public String mark(boolean selected) {
        return selected ? " > " : "   ";
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        OpenSet open = sets.get(place);
        EmbeddingSet set = open.set();
        Norms norms = open.norms();
        pen.label(label(place), nameWidth(), style)
                .right(Decimals.count(set.rows()), 9, style)
                .right(Integer.toString(set.dimensions()), 7, style)
                .right(set.origin().type().shortName(), 6, style)
                .right(Scale.decimals2(norms.minimum()), 10, style)
                .right(Scale.decimals2(norms.median()), 8, style)
                .right(Scale.decimals2(norms.maximum()), 8, style)
                .right(Decimals.count(open.check().unusable()), 10, style)
                .right(set.join().joined() ? percent(set) : "ids", 8, style);
    }

    private static String percent(EmbeddingSet set) {
        int matched = set.join().matched();
        return matched == set.rows() ? "all" : Decimals.percent((double) matched / set.rows(), 1);
    }

    @Override
    public String line(int place) {
        OpenSet open = sets.get(place);
        EmbeddingSet set = open.set();
        return String.join(
                "\t",
                label(place).text(),
                Integer.toString(set.rows()),
                Integer.toString(set.dimensions()),
                set.origin().type().shortName(),
                Integer.toString(open.check().unusable()));
    }

    @Override
    public void readout(Pen pen, int place) {
        List<Label> problems = context.workspace().notices();
        if (problems.isEmpty()) {
            Label words = Label.of(SetDetails.joinWords(sets.get(place).set().join()));
            pen.label(words, pen.room(), context.theme().text());
        } else {
            Label shown = problems.get(Math.floorMod(place, problems.size()));
            pen.label(shown, pen.room(), context.theme().error());
        }
    }
}
