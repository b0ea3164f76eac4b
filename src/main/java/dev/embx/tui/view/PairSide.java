package dev.embx.tui.view;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Neighbors;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;

/** The nearest neighbors of both items of a pair, beside the list of pairs or the matrix. */
public final class PairSide {
    private static final int SHOWN = 24;
    private final Frame frame;
    private final Context context;
    private final PairQuery query;
    private final int one;
    private final int other;

    public PairSide(Frame frame, Context context, PairQuery query, int one, int other) {
        this.frame = frame;
        this.context = context;
        this.query = query;
        this.one = one;
        this.other = other;
    }

    public static List<Request<?>> needs(PairQuery query, int one, int other) {
        return List.of(request(query, one), request(query, other));
    }

    private static NeighborsRequest request(PairQuery query, int row) {
        return new NeighborsRequest(query.set(), query.metric(), row, SHOWN);
    }

    public void draw(Rect area) {
        if (one == other) {
            drawItem(area, one);
            return;
        }
        int half = area.rows() / 2;
        drawItem(area.top(half - 1), one);
        drawItem(area.below(half), other);
    }

    private void drawItem(Rect area, int row) {
        EmbeddingSet items = context.set(query.set()).set();
        Pen title = new Pen(frame, context.glyphs(), area.row(), area.column(), area.right());
        title.text("near ", context.theme().dim())
                .label(items.label(row), title.room(), context.theme().heading());
        context.results().find(request(query, row)).ifPresent(found -> drawNeighbors(area.below(1), items, found));
    }

    private void drawNeighbors(Rect area, EmbeddingSet items, Neighbors found) {
        for (int i = 0; i < Math.min(area.rows(), found.nearest().length); i++) {
            Pen pen = new Pen(frame, context.glyphs(), area.row() + i, area.column(), area.right());
            pen.right(
                            Scale.decimals2(found.nearestSimilarity()[i]),
                            6,
                            context.theme().dim())
                    .gap(1)
                    .label(
                            items.label(found.nearest()[i]),
                            pen.room(),
                            context.theme().text());
        }
    }
}
