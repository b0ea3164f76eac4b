package dev.embx.tui.view;

import dev.embx.analysis.Request;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cards of both items of a pair, beside the list of pairs or the matrix.
 *
 * @param query by what they are ranked
 * @param one row of the one item
 * @param other row of the other, which may be the same
 */
public record PairSide(PairQuery query, int one, int other) {
    /** What must be computed for it. */
    public List<Request<?>> needs() {
        return Stream.of(card(one), card(other))
                .distinct()
                .flatMap(card -> card.needs().stream())
                .toList();
    }

    private ItemCard card(int row) {
        return new ItemCard(query.set(), query.metric(), row);
    }

    /** Draws one card above the other. */
    public void draw(Frame frame, Context context, Rect area) {
        int half = one == other ? area.rows() : area.rows() / 2;
        card(one).draw(frame, context, area.top(half));
        if (one != other) {
            card(other).draw(frame, context, area.below(half));
        }
    }
}
