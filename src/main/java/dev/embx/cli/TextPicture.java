package dev.embx.cli;

import dev.embx.analysis.CutRequest;
import dev.embx.analysis.Engine;
import dev.embx.analysis.ItemOrder;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results;
import dev.embx.analysis.Tree;
import dev.embx.analysis.TreeRequest;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.terminal.CapabilityDetection;
import dev.embx.tui.terminal.CapabilityOptions;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.DendrogramView;
import dev.embx.tui.view.HeatmapView;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.List;

/** The pictures of the screen as plain text of any length, for pipes, files and mails. */
final class TextPicture {
    private static final int LABELS = 44;
    private static final int TREE_COLUMNS = 100;
    private static final int MOST_ITEMS = 2_000;

    private final Engine engine;
    private final Theme theme;

    TextPicture(Engine engine, CapabilityOptions options) {
        this.engine = engine;
        boolean unicode = CapabilityDetection.detect(System.getenv(), options).unicode();
        this.theme = Theme.of(Capabilities.plain(unicode));
    }

    String heatmaps(List<String> sets, ItemOrder order, boolean full) {
        StringBuilder all = new StringBuilder();
        for (String set : sets) {
            int items = engine.workspace().get(set).set().rows();
            refuseTooMany(set, items);
            HeatmapView view = HeatmapView.printed(set, order, full);
            all.append(all.length() == 0 ? "" : "\n").append(picture(set, view, LABELS + 2 * items, items + 1));
        }
        return all.toString();
    }

    String dendrograms(List<TreeRequest> requests) {
        StringBuilder all = new StringBuilder();
        for (TreeRequest request : requests) {
            Tree tree = engine.solve(request, Progress.NONE);
            engine.solve(new CutRequest(request, 0), Progress.NONE);
            DendrogramView view = DendrogramView.of(request.set());
            int rows = tree.linkage().leaves() + 1;
            all.append(all.length() == 0 ? "" : "\n").append(picture(request.set(), view, TREE_COLUMNS, rows));
        }
        return all.toString();
    }

    private static void refuseTooMany(String set, int items) {
        if (items > MOST_ITEMS) {
            throw Problem.usage(set + ": a matrix of " + items + " items is too large for text; choose items with"
                    + " --items, or --format csv, or the explorer, which fits it to the screen");
        }
    }

    /** Name and facts of the set, the body, and the read-out: legend or cut. */
    private String picture(String set, View view, int columns, int rows) {
        Context context = new Context(engine.workspace(), Results.NONE, new Rect(0, 1, columns, rows), theme);
        for (int round = 0; round < 3; round++) {
            Results results = context.results();
            for (Request<?> request : view.needs(context)) {
                results = results.answered(request, engine.solve(request, Progress.NONE));
            }
            context = new Context(engine.workspace(), results, context.body(), theme);
        }
        Frame frame = new Frame(columns, rows + 2);
        Pen title = new Pen(frame, theme.glyphs(), 0, 0, columns);
        title.label(Label.of(set + ": " + view.facts(context)), columns, theme.text());
        view.print(frame, context);
        view.summary(new Pen(frame, theme.glyphs(), rows + 1, 1, columns), context);
        return frame.text();
    }
}
