package dev.embx.tui.view;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;

/**
 * The nearest neighbors of both items of a pair, beside the list of pairs or the matrix.
 *
 * @param query by what they are ranked
 * @param one row of the one item
 * @param other row of the other, which may be the same
 */
public record PairSide(PairQuery query, int one, int other) {
    private static final int SHOWN = 24;

    /** What must be computed for it. */
    public List<Request<?>> needs() {
        return List.of(request(one), request(other));
    }

    private NeighborsRequest request(int row) {
        return new NeighborsRequest(query.set(), query.metric(), row, SHOWN);
    }

    /** Draws one list above the other. */
    public void draw(Frame frame, Context context, Rect area) {
        int half = one == other ? area.rows() : area.rows() / 2;
        drawItem(frame, context, one == other ? area : area.top(half - 1), one);
        if (one != other) {
            drawItem(frame, context, area.below(half), other);
        }
    }

    private void drawItem(Frame frame, Context context, Rect area, int row) {
        EmbeddingSet items = context.set(query.set()).set();
        pen(frame, context, area, 0)
                .text("near ", context.theme().dim())
                .label(items.label(row), area.columns(), context.theme().heading());
        context.results().find(request(row)).ifPresent(found -> {
            for (int i = 0; i < Math.min(area.rows() - 1, found.nearest().length); i++) {
                pen(frame, context, area, 1 + i)
                        .right(
                                Scale.decimals2(found.nearestSimilarity()[i]),
                                6,
                                context.theme().dim())
                        .gap(1)
                        .label(
                                items.label(found.nearest()[i]),
                                area.columns(),
                                context.theme().text());
            }
        });
    }

    private static Pen pen(Frame frame, Context context, Rect area, int row) {
        return new Pen(frame, context.glyphs(), area.row() + row, area.column(), area.right());
    }
}
