package dev.embx.cli.output;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results;
import dev.embx.analysis.RowSet;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.ClusteringChoices;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.ExportTools;
import dev.embx.job.Progress;
import dev.embx.source.write.SetFormat;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.picture.FramePicture;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Settings;
import dev.embx.tui.view.View;
import dev.embx.tui.view.dendrogram.DendrogramView;
import dev.embx.tui.view.heatmap.HeatmapView;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What exhibits take from outside {@code export}: the screen's drawings in text of any length, and the writer of Parquet. */
public final class OuterTools implements ExportTools {
    private static final int LABELS = 44;
    private static final int TREE_COLUMNS = 100;
    private static final int MOST_ITEMS = 2_000;

    private final Engine engine;
    private final boolean unicode;

    /** Draws text in Unicode or ASCII. */
    public OuterTools(Engine engine, boolean unicode) {
        this.engine = engine;
        this.unicode = unicode;
    }

    private Theme plain() {
        return Theme.of(Capabilities.plain(unicode));
    }

    @Override
    public String heatmap(OrderRequest order, boolean full) {
        String set = order.set();
        RowSet among = order.among();
        int items = among.isEmpty() ? engine.workspace().get(set).set().rows() : among.count();
        refuseTooMany("a heatmap", set, items);
        HeatmapView view = HeatmapView.printed(set, order.order(), full);
        ClusteringChoices cuts = order.tree()
                .map(tree -> ClusteringChoices.NONE.with(CutRequest.ward(set).of(tree)))
                .orElse(ClusteringChoices.NONE);
        Context context =
                context(plain(), cuts, LABELS + 2 * items, items + 1).selecting(SelectionHistory.NONE.then(set, among));
        for (int round = 0; round < 3; round++) {
            context = answered(context, view.needs(context));
        }
        return frame(set, view, context).text();
    }

    @Override
    public String dendrogram(CutRequest cut) {
        return drawing(cut, plain()).text();
    }

    @Override
    public String dendrogramSvg(CutRequest cut) {
        refuseTooMany(
                "a dendrogram",
                cut.set(),
                engine.workspace().get(cut.set()).check().usable().length);
        Theme colored = Theme.of(new Capabilities(Colors.TRUECOLOR, true, false));
        return FramePicture.of(drawing(cut, colored)).svg();
    }

    @Override
    public void writeParquet(EmbeddingSet set, OutputStream out) throws IOException {
        SetFormat.PARQUET.writer().write(set, out, Progress.NONE);
    }

    private Frame drawing(CutRequest cut, Theme theme) {
        int leaves = engine.solve(cut.tree(), Progress.NONE).rows().length;
        Context context = context(theme, ClusteringChoices.NONE.with(cut), TREE_COLUMNS, leaves + 1);
        return frame(cut.set(), DendrogramView.of(cut.tree()), answered(context, List.of(cut.tree(), cut)));
    }

    private static void refuseTooMany(String what, String set, int items) {
        if (items > MOST_ITEMS) {
            throw UserError.usage(
                            what + " of " + items + " items is too large for text",
                            "choose items with --items, or --format csv, or the explorer, which fits it to the screen")
                    .at(set);
        }
    }

    private Context context(Theme theme, ClusteringChoices cuts, int columns, int rows) {
        return new Context(
                engine.workspace(),
                Results.NONE,
                new Rect(0, 1, columns, rows),
                Settings.of(theme),
                cuts,
                SelectionHistory.NONE);
    }

    private Context answered(Context context, List<Request<?>> requests) {
        Results results = context.results();
        for (Request<?> request : requests) {
            results = results.answered(request, engine.solve(request, Progress.NONE));
        }
        return new Context(
                engine.workspace(), results, context.body(), context.settings(), context.cuts(), context.selections());
    }

    /** Name and facts of the set, the body, and the read-out: legend or cut. */
    private Frame frame(String set, View view, Context context) {
        int columns = context.body().columns();
        int rows = context.body().rows();
        Frame frame = new Frame(columns, rows + 2);
        Pen title = new Pen(frame, context.glyphs(), 0, 0, columns);
        title.label(
                Label.of(set + ": " + view.facts(context)),
                columns,
                context.theme().text());
        view.print(frame, context);
        view.summary(new Pen(frame, context.glyphs(), rows + 1, 1, columns), context);
        return frame;
    }
}
