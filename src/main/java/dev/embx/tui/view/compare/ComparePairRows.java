package dev.embx.tui.view.compare;

import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.comparison.PairDisagreement;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The compared items, or the pairs that the two sets judge differently.
 *
 * @param context how the terminal looks
 * @param request what is compared
 * @param comparison what was found
 * @param part what is listed
 * @param other whether the other end is listed
 * @param compared the compared item of each row; of a pair its left one
 * @param pairs the pairs in the order of the list; empty where items are listed
 */
record ComparePairRows(
        Context context,
        ComparisonRequest request,
        Comparison comparison,
        PairPart part,
        boolean other,
        int[] compared,
        List<PairDisagreement> pairs)
        implements Rows {
    private static final int SHARE = 7;

    static ComparePairRows of(
            Context context, ComparisonRequest request, Comparison comparison, PairPart part, boolean other) {
        List<PairDisagreement> pairs = part != PairPart.PAIRS
                ? List.of()
                : comparison.pairs().disagreements().stream()
                        .filter(pair -> pair.difference() < 0 == other)
                        .toList();
        int[] compared = switch (part) {
            case ITEMS -> turned(comparison.overlap().movedMost(), other);
            case PAIRS -> pairs.stream().mapToInt(PairDisagreement::left).toArray();
            case TREES ->
                comparison
                        .trees()
                        .map(trees -> IntStream.range(0, trees.a().size())
                                .map(place -> trees.a().leafAt(trees.a().size() - 1 - place))
                                .toArray())
                        .orElse(new int[0]);
        };
        return new ComparePairRows(context, request, comparison, part, other, compared, pairs);
    }

    private static int[] turned(int[] order, boolean other) {
        int last = order.length - 1;
        return other ? IntStream.rangeClosed(0, last).map(i -> order[last - i]).toArray() : order;
    }

    @Override
    public int size() {
        return compared.length;
    }

    @Override
    public int item(int place) {
        return comparison.items().rowsA()[compared[place]];
    }

    @Override
    public Label label(int place) {
        return labelOf(compared[place]);
    }

    /** The label of a compared item. */
    Label labelOf(int item) {
        return context.set(request.a()).set().label(comparison.items().rowsA()[item]);
    }

    @Override
    public void heading(Pen pen) {
        if (part == PairPart.ITEMS) {
            writeTab(pen, "Moved most", !other);
            writeTab(pen, "Least", other);
        } else if (part == PairPart.PAIRS) {
            writeTab(pen, "Similar in " + Label.of(request.a()).text() + " only", !other);
            writeTab(pen, "in " + Label.of(request.b()).text() + " only", other);
            String meaning = "  percentile among all pairs";
            pen.text(
                    pen.room() < meaning.length() ? "" : meaning,
                    context.theme().dim());
        }
    }

    private void writeTab(Pen pen, String words, boolean active) {
        pen.text(
                active ? "[" + words + "]" : " " + words + " ",
                active ? context.theme().accent() : context.theme().dim());
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        if (part == PairPart.PAIRS) {
            drawPair(pen, pairs.get(place), style);
            return;
        }
        NeighborOverlap overlap = comparison.overlap();
        pen.right(overlap.shared()[compared[place]] + "/" + overlap.k(), 6, style)
                .gap(1)
                .label(label(place), pen.room(), style);
    }

    private void drawPair(Pen pen, PairDisagreement pair, Style style) {
        pen.right(percent(pair.rankA()), SHARE, style)
                .right(percent(pair.rankB()), SHARE, style)
                .gap(2);
        Label first = labelOf(pair.left());
        Label second = labelOf(pair.right());
        int room = pen.room() - 3;
        int width = Math.min(first.width(), Math.max(room / 2, room - second.width()));
        pen.label(first, width, style)
                .text(" " + context.glyphs().dot() + " ", style)
                .label(second, pen.room(), style);
    }

    @Override
    public void readout(Pen pen, int place) {
        Style heading = context.theme().heading();
        if (part == PairPart.PAIRS) {
            PairDisagreement pair = pairs.get(place);
            pen.text(percent(pair.rankA()) + " / " + percent(pair.rankB()) + "  ", heading);
            TwoLabels.write(pen, context, labelOf(pair.left()), labelOf(pair.right()));
            return;
        }
        NeighborOverlap overlap = comparison.overlap();
        int item = compared[place];
        String kept = "keeps " + overlap.shared()[item] + " of " + overlap.k() + " (chance "
                + Scale.decimals2(overlap.chance() * overlap.k()) + "), rank-biased "
                + Scale.decimals2(overlap.rankBiased()[item]) + "  ";
        pen.text(kept, heading).label(labelOf(item), pen.room(), context.theme().accent());
    }

    @Override
    public String line(int place) {
        if (part == PairPart.PAIRS) {
            PairDisagreement pair = pairs.get(place);
            return pair.rankA() + "\t" + pair.rankB() + "\t"
                    + labelOf(pair.left()).text() + "\t"
                    + labelOf(pair.right()).text();
        }
        return comparison.overlap().recall(compared[place]) + "\t"
                + label(place).text();
    }

    /** The share of pairs that are less similar: "98 %". */
    private static String percent(double share) {
        return Decimals.fixed(100 * share, 0) + " %";
    }
}
