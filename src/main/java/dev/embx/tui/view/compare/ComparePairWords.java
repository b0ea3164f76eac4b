package dev.embx.tui.view.compare;

import dev.embx.comparison.Comparison;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.comparison.PairDisagreement;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;

/** What is on a line of two sets side by side, in words: for the read-out and for the clipboard. */
record ComparePairWords(ComparePairView view, Comparison comparison, Context context) {

    void readout(Pen pen) {
        int place = view.cursor().at();
        int item = view.item(comparison, place);
        if (item < 0) {
            return;
        }
        if (view.part() == PairPart.PAIRS) {
            PairDisagreement pair = view.pairs(comparison).get(place);
            pen.text(
                    percent(pair.rankA()) + " / " + percent(pair.rankB()) + "  ",
                    context.theme().heading());
            TwoLabels.write(pen, context, label(pair.left()), label(pair.right()));
            return;
        }
        NeighborOverlap overlap = comparison.overlap();
        String kept = "keeps " + overlap.shared()[item] + " of " + overlap.k() + " (chance "
                + Scale.decimals2(overlap.chance() * overlap.k()) + "), rank-biased "
                + Scale.decimals2(overlap.rankBiased()[item]) + "  ";
        pen.text(kept, context.theme().heading())
                .label(label(item), pen.room(), context.theme().accent());
    }

    /** A line of the list, separated by tabs. */
    String line(int place) {
        if (view.part() == PairPart.PAIRS) {
            PairDisagreement pair = view.pairs(comparison).get(place);
            return pair.rankA() + "\t" + pair.rankB() + "\t"
                    + label(pair.left()).text() + "\t" + label(pair.right()).text();
        }
        int item = view.item(comparison, place);
        return comparison.overlap().recall(item) + "\t" + label(item).text();
    }

    private Label label(int item) {
        return view.label(comparison, item, context);
    }

    /** The share of pairs that are less similar: "98 %". */
    static String percent(double share) {
        return Decimals.fixed(100 * share, 0) + " %";
    }
}
