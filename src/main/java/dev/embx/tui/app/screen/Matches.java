package dev.embx.tui.app.screen;

import dev.embx.embedding.search.Hits;
import dev.embx.embedding.search.TextQuery;
import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Overlay;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Border;
import dev.embx.tui.widget.Pen;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What a search has found: the text is highlighted wherever it is shown, and the best items are listed while it is typed. */
final class Matches {
    private static final int HIGHLIGHT = Style.BOLD | Style.UNDERLINE;
    private static final int MOST_LISTED = 8;
    private static final int LEAST_ROWS = 12;
    private static final int BODY_SHARE = 3;

    private final Context context;
    private final View view;
    private final boolean typing;
    private final TextQuery query;

    private Matches(Context context, View view, boolean typing, String text) {
        this.context = context;
        this.view = view;
        this.typing = typing;
        this.query = TextQuery.of(text);
    }

    /** Draws on a view what its search has found; nothing where no search is shown. */
    static void draw(App app, Context context, Frame frame) {
        View view = app.navigation().view();
        if (app.overlay() instanceof Overlay.Typing typing && typing.prompt().kind() == Prompt.Kind.FIND) {
            new Matches(context, view, true, typing.prompt().typed()).draw(frame);
        } else if (app.message().kind() == Message.Kind.FOUND) {
            new Matches(context, view, false, app.memory().find()).draw(frame);
        }
    }

    private void draw(Frame frame) {
        if (!query.isPlain() || query.isEmpty()) {
            return;
        }
        if (typing && view.tab().showsSelection() && context.body().rows() >= LEAST_ROWS) {
            list(frame);
        }
        for (int row = context.body().row(); row < context.body().bottom(); row++) {
            highlight(frame, row);
        }
    }

    private void highlight(Frame frame, int row) {
        StringBuilder text = new StringBuilder();
        int[] columns = new int[frame.columns() * 4];
        for (int column = 0; column < frame.columns(); column++) {
            String glyph = frame.glyph(column, row);
            for (int i = 0; i < glyph.length() && text.length() < columns.length; i++) {
                columns[text.length()] = column;
                text.append(glyph.charAt(i));
            }
        }
        BitSet marked = query.marked(Label.of(text.toString()));
        for (int at = marked.nextSetBit(0); at >= 0 && at < text.length(); at = marked.nextSetBit(at + 1)) {
            Rect cell = new Rect(columns[at], row, 1, 1);
            frame.restyle(cell, frame.style(columns[at], row).with(HIGHLIGHT));
        }
    }

    /** The best items of the set, the very best marked, at the end of the view that does not have the cursor. */
    private void list(Frame frame) {
        String set = view.focus(context).set();
        Hits hits = context.labels(set).find(query);
        Rect body = context.body();
        int shown = Math.min(hits.size(), Math.min(MOST_LISTED, body.rows() / BODY_SHARE));
        if (shown < 2) {
            return;
        }
        Rect low = body.below(body.rows() - shown - 2);
        Rect box = hasCursor(frame, low) ? body.top(shown + 2) : low;
        Rect inside = new Border(context.theme(), false).draw(frame, box, Label.of("best matches"));
        for (int place = 0; place < shown; place++) {
            int item = hits.row(place);
            String mark = place == 0 ? context.glyphs().pointer() : " ";
            Pen pen = new Pen(frame, context.glyphs(), inside.row() + place, inside.column(), inside.right());
            pen.text(mark + " ", context.theme().accent())
                    .label(
                            context.set(set).set().label(item),
                            pen.room(),
                            context.theme().text());
        }
    }

    private static boolean hasCursor(Frame frame, Rect area) {
        return IntStream.range(area.row(), area.bottom())
                .anyMatch(row -> IntStream.range(area.column(), area.right())
                        .anyMatch(column -> frame.style(column, row).has(Style.REVERSE)));
    }
}
