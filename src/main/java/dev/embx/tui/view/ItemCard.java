package dev.embx.tui.view;

import dev.embx.analysis.Request;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.health.Hubness;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.text.Paragraph;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Border;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import dev.embx.tui.widget.Sparkline;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of one item, in a pane: its id, label columns, norm, cluster, hub count, vector and nearest items.
 *
 * @param set name of the set
 * @param metric by what the nearest items are ranked
 * @param row the item
 */
public record ItemCard(String set, Metric metric, int row) {
    private static final int NEAREST = 10;
    /** Lines that a long value may take, so that others have room. */
    private static final int VALUE_LINES = 4;

    /** What must be computed for it. */
    public List<Request<?>> needs() {
        return List.of(request());
    }

    private NeighborsRequest request() {
        return new NeighborsRequest(set, metric, row, NEAREST);
    }

    /** Draws the card; what has no room at its lower end is left out. */
    public void draw(Frame frame, Context context, Rect area) {
        EmbeddingSet items = context.set(set).set();
        Rect inside = new Border(context.theme(), false).draw(frame, area, items.label(row));
        new Drawing(frame, context, items, inside.rightOf(1)).draw(this);
    }

    /** Lines from the top of the card to its end. */
    private static final class Drawing {
        private final Frame frame;
        private final Context context;
        private final EmbeddingSet items;
        private final Rect area;
        private int line;

        Drawing(Frame frame, Context context, EmbeddingSet items, Rect area) {
            this.frame = frame;
            this.context = context;
            this.items = items;
            this.area = area;
        }

        void draw(ItemCard card) {
            if (items.label(card.row).width() > area.columns() - 2) {
                paragraph(items.label(card.row).text(), 0, context.theme().text());
            }
            facts(card);
            items.metadata().forEach(column -> column(column, card.row));
            vector(card.row);
            line++;
            next().text("nearest, " + card.metric.id(), context.theme().heading());
            context.results().find(card.request()).ifPresent(this::nearest);
        }

        private Pen next() {
            int row = area.row() + line++;
            return new Pen(frame, context.glyphs(), row, area.column(), row < area.bottom() ? area.right() : 0);
        }

        private void facts(ItemCard card) {
            Style name = context.theme().dim();
            Label id = Label.of(items.ids().text(card.row));
            Pen pen = next();
            pen.label(
                            Label.of(items.ids().name()),
                            Math.min(20, items.ids().name().length()),
                            name)
                    .gap(1)
                    .label(id, Math.min(id.width(), pen.room()), context.theme().text());
            pen.text("  norm ", name)
                    .text(Decimals.fixed(norm(card.row), 2), context.theme().text());
            new ClusterLetters(context, card.set).write(pen.gap(2), card.row);
            context.results()
                    .find(new HealthRequest(card.set, HealthRequest.USUAL))
                    .ifPresent(health -> hubs(health.hubness(), card.row));
        }

        /** Known where the health of the set is: a row without a usable vector is in no list. */
        private void hubs(Hubness hubness, int row) {
            int[] rows = hubness.lists().rows();
            IntStream.range(0, rows.length)
                    .filter(place -> rows[place] == row)
                    .mapToObj(place -> Counts.of((long) hubness.lists().values()[place], "neighbor list"))
                    .forEach(lists -> next().text(
                                    "in " + lists + " of " + hubness.k(),
                                    context.theme().dim()));
        }

        private double norm(int row) {
            double[] vector = new double[items.dimensions()];
            items.vectors().copyRow(row, vector);
            double sum = 0;
            for (double value : vector) {
                sum += value * value;
            }
            return Math.sqrt(sum);
        }

        private void column(MetadataColumn column, int row) {
            String value = column.value(row).map(Label::of).map(Label::text).orElse("");
            if (!value.isEmpty() && !value.equals(items.label(row).text())) {
                String name = Label.of(column.name()).text();
                Pen pen = next();
                pen.text(name + " ", context.theme().dim());
                line--;
                paragraph(
                        value,
                        Math.min(pen.column() - area.column(), area.columns() / 2),
                        context.theme().text());
            }
        }

        private void paragraph(String text, int indent, Style style) {
            List<String> lines = Paragraph.lines(text, Math.max(8, area.columns() - indent));
            for (int i = 0; i < Math.min(VALUE_LINES, lines.size()); i++) {
                boolean cut = i == VALUE_LINES - 1 && lines.size() > VALUE_LINES;
                next().gap(indent)
                        .text(lines.get(i), style)
                        .text(cut ? context.glyphs().ellipsis() : "", style);
            }
        }

        /** The vector as a line of bars; several dimensions share a bar where there are more than columns. */
        private void vector(int row) {
            double[] vector = new double[items.dimensions()];
            items.vectors().copyRow(row, vector);
            Pen pen = next();
            Sparkline line = Sparkline.of(vector, Math.min(vector.length, area.columns() - 18));
            pen.text(line.text(context.glyphs()), context.theme().accent())
                    .text(
                            "  " + Counts.of(vector.length, "dimension"),
                            context.theme().dim());
        }

        private void nearest(Neighbors found) {
            for (int i = 0; i < found.nearest().length; i++) {
                Pen pen = next();
                pen.right(
                                Scale.decimals2(found.nearestSimilarity()[i]),
                                5,
                                context.theme().dim())
                        .gap(1)
                        .label(
                                items.label(found.nearest()[i]),
                                pen.room(),
                                context.theme().text());
            }
        }
    }
}
