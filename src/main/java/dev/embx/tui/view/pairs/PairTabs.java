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

    void draw(Pen pen, Context context) {
        Style on = context.theme().accent();
        Style off = context.theme().dim();
        pen.text(least ? " Most similar " : "[Most similar]", least ? off : on)
                .gap(1)
                .text(least ? "[Least similar]" : " Least similar ", least ? on : off);
        pen.right(
                rows.map(this::counts).orElse(""),
                pen.room(),
                filter.isEmpty() ? context.theme().dim() : context.theme().accent());
    }

    private String counts(PairRows listed) {
        int ranked = listed.ranking().size();
        boolean whole = ranked == listed.extremes().pairs();
        String of = Decimals.count(ranked) + (whole ? "" : " nearest the end");
        String among = scope.equals(PairScope.ALL) ? "" : scope.words() + "  ";
        return filter.isEmpty()
                ? among + (whole ? "" : "the first " + Decimals.count(ranked) + " ")
                : among + "filter: " + Label.of(filter).text() + "  " + Decimals.count(listed.size()) + " of " + of
                        + " ";
    }

    /** Why no pair is listed, and what to do. */
    String noPairs(Context context, String set) {
        if (!filter.isEmpty()) {
            return "no pair has \"" + Label.of(filter).text() + "\" - "
                    + context.bindings().key(Action.BACK) + " takes the filter away";
        }
        boolean all = context.selected(set).isEmpty();
        return "no pairs: fewer than two usable vectors"
                + (all
                        ? " - " + context.bindings().key(Action.SETS) + " shows the vectors"
                        : " are selected - " + context.bindings().key(Action.UNSELECT) + " takes the last step back");
    }
}
