package dev.embx.tui.view.pairs;

import dev.embx.analysis.pairs.PairScope;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/**
 * The row above the pairs: which end is listed, and what of it.
 *
 * @param scope which pairs are ranked
 * @param least which end
 * @param filter words that a label of each pair has; empty for all pairs
 * @param rows what is listed, where it is known
 */
record PairTabs(PairScope scope, boolean least, String filter, Optional<PairRows> rows) {
    /** Columns from which on it says of what the count is a part. */
    private static final int WIDE = 45;

    void draw(Pen pen, Context context) {
        Style on = context.theme().accent();
        Style off = context.theme().dim();
        pen.text(least ? " Most similar " : "[Most similar]", least ? off : on)
                .gap(1)
                .text(least ? "[Least similar]" : " Least similar ", least ? on : off);
        rows.ifPresent(listed -> writeCounts(pen, context, listed));
    }

    /** The filter is cut where there is little room, and never how many pairs it keeps. */
    private void writeCounts(Pen pen, Context context, PairRows listed) {
        int ranked = listed.ranking().size();
        boolean whole = ranked == listed.extremes().pairs();
        String among = scope.equals(PairScope.ALL) ? "" : scope.words() + "  ";
        if (filter.isEmpty()) {
            String first = whole ? "" : "first " + Decimals.count(ranked) + " ";
            pen.labelRight(Label.of(among + first), pen.room(), context.theme().dim());
            return;
        }
        String kept = "  " + Decimals.count(listed.size()) + " of " + Decimals.count(ranked);
        String end = whole ? " " : " nearest the end ";
        String counts = pen.room() < WIDE ? kept + " " : kept + end;
        pen.labelRight(
                        Label.of(among + "filter: " + filter),
                        Math.max(0, pen.room() - counts.length()),
                        context.theme().accent())
                .text(counts, context.theme().accent());
    }

    /** Why no pair is listed, and what to do. */
    String noPairs(Context context, String set) {
        if (!filter.isEmpty()) {
            return "no pair has \"" + Label.of(filter).text() + "\" - "
                    + context.bindings().key(Action.BACK) + " clears the filter";
        }
        boolean all = context.selected(set).isEmpty();
        return "no pairs: fewer than two usable vectors"
                + (all
                        ? " - " + context.bindings().key(Action.SETS) + " shows the vectors"
                        : " are selected - " + context.bindings().key(Action.UNSELECT) + " undoes the selection");
    }
}
