package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.ClusteringChoices;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.heatmap.ItemOrder;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.picture.FramePicture;
import dev.embx.tui.terminal.CapabilityDetection;
import dev.embx.tui.terminal.CapabilityOptions;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Settings;
import dev.embx.tui.view.View;
import dev.embx.tui.view.dendrogram.DendrogramView;
import dev.embx.tui.view.heatmap.HeatmapView;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.List;

/** The pictures of the screen as plain text of any length, for pipes, files and mails, or in colours. */
final class TextPicture {
    private static final int LABELS = 44;
    private static final int TREE_COLUMNS = 100;
    private static final int MOST_ITEMS = 2_000;

    private final Engine engine;
    private final Theme theme;

    private TextPicture(Engine engine, Theme theme) {
        this.engine = engine;
        this.theme = theme;
    }

    /** Without colours, in the signs that the terminal has. */
    static TextPicture plain(Engine engine, CapabilityOptions options) {
        boolean unicode = CapabilityDetection.detect(System.getenv(), options).unicode();
        return new TextPicture(engine, Theme.of(Capabilities.plain(unicode)));
    }

    /** In colours, for a drawing. */
    static TextPicture colored(Engine engine) {
        return new TextPicture(engine, Theme.of(new Capabilities(Colors.TRUECOLOR, true, false)));
    }

    String heatmaps(List<String> sets, ItemOrder order, boolean full) {
        StringBuilder all = new StringBuilder();
        for (String set : sets) {
            int items = engine.workspace().get(set).set().rows();
            refuseTooMany("a matrix", set, items);
            HeatmapView view = HeatmapView.printed(set, order, full);
            Context context = context(ClusteringChoices.NONE, LABELS + 2 * items, items + 1);
            for (int round = 0; round < 3; round++) {
                context = answered(context, view.needs(context));
            }
            all.append(all.length() == 0 ? "" : "\n")
                    .append(frame(set, view, context).text());
        }
        return all.toString();
    }

    String dendrograms(List<CutRequest> cuts) {
        StringBuilder all = new StringBuilder();
        for (CutRequest cut : cuts) {
            all.append(all.length() == 0 ? "" : "\n").append(dendrogram(cut).text());
        }
        return all.toString();
    }

    /** The same lines as an SVG document. */
    String dendrogramSvg(CutRequest cut) {
        refuseTooMany(
                "a drawing",
                cut.tree().set(),
                engine.workspace().get(cut.tree().set()).check().usable().length);
        return FramePicture.of(dendrogram(cut)).svg();
    }

    private Frame dendrogram(CutRequest cut) {
        int leaves = engine.solve(cut.tree(), Progress.NONE).rows().length;
        Context context = context(ClusteringChoices.NONE.with(cut), TREE_COLUMNS, leaves + 1);
        return frame(cut.tree().set(), DendrogramView.of(cut.tree()), answered(context, List.of(cut.tree(), cut)));
    }

    private static void refuseTooMany(String what, String set, int items) {
        if (items > MOST_ITEMS) {
            throw Problem.usage(set + ": " + what + " of " + items + " items is too large for text; choose items with"
                    + " --items, or --format csv, or the explorer, which fits it to the screen");
        }
    }

    private Context context(ClusteringChoices cuts, int columns, int rows) {
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
        Pen title = new Pen(frame, theme.glyphs(), 0, 0, columns);
        title.label(Label.of(set + ": " + view.facts(context)), columns, theme.text());
        view.print(frame, context);
        view.summary(new Pen(frame, theme.glyphs(), rows + 1, 1, columns), context);
        return frame;
    }
}
