package dev.embx.tui.app.screen;

import dev.embx.analysis.Request;
import dev.embx.analysis.Results.Running;
import dev.embx.image.Picture;
import dev.embx.text.CellWidth;
import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Overlay;
import dev.embx.tui.app.TabRow;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.CellPicture;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.Locale;
import java.util.Optional;

/** The layout of every frame: title, row of views, body, read-out, keys. */
public final class Screen {
    private static final int LEAST_COLUMNS = 40;
    private static final int LEAST_ROWS = 10;

    private final App app;
    private final Theme theme;
    private final Glyphs glyphs;
    private final Context context;
    private final View view;
    private final Frame frame;

    private Screen(App app) {
        this.app = app;
        this.theme = app.theme();
        this.glyphs = theme.glyphs();
        this.context = app.context();
        this.view = app.navigation().view();
        this.frame = new Frame(app.size().columns(), app.size().rows());
    }

    /** The picture of a state. */
    public static Frame of(App app) {
        return new Screen(app).draw();
    }

    private Frame draw() {
        if (frame.columns() < LEAST_COLUMNS || frame.rows() < LEAST_ROWS) {
            drawTooSmall();
            return frame;
        }
        drawTitle();
        drawTabs();
        if (app.overlay() instanceof Overlay.Help help) {
            new HelpBox(view, app.settings(), frame.columns()).draw(frame, context.body(), help.top());
        } else if (app.overlay() instanceof Overlay.Choosing choosing) {
            new PaletteBox(app, choosing.palette()).draw(frame, context.body());
        } else if (app.overlay() instanceof Overlay.Shown shown) {
            drawPicture(shown.picture());
        } else {
            view.render(frame, context);
            app.card().ifPresent(card -> card.draw(frame, context, app.cardArea()));
            Matches.draw(app, context, frame);
            drawWaiting();
        }
        drawReadout();
        drawFooter();
        return frame;
    }

    private void drawPicture(Picture picture) {
        Rect area = context.body().fitting(picture.width(), picture.height());
        new CellPicture(theme, picture).draw(frame, area);
        frame.place(picture, area);
    }

    private void drawTooSmall() {
        String words = String.format(
                Locale.ROOT,
                "needs %dx%d, has %dx%d; %s quits",
                LEAST_COLUMNS,
                LEAST_ROWS,
                frame.columns(),
                frame.rows(),
                app.bindings().key(Action.QUIT));
        int columns = frame.columns();
        for (int i = 0; i * columns < words.length(); i++) {
            String part = words.substring(i * columns, Math.min(words.length(), (i + 1) * columns));
            frame.text(0, i, part, theme.text(), columns);
        }
    }

    private String key(Action action) {
        return app.bindings().key(action);
    }

    private Pen pen(int row, int column) {
        return new Pen(frame, glyphs, row, column, frame.columns());
    }

    private void drawTitle() {
        String set = view.tab() == Tab.SETS ? "" : view.focus(context).set();
        String badge = badge(set);
        String facts = badge + view.facts(context);
        int name = Math.min(CellWidth.of(set), frame.columns() / 3);
        int factsWidth = Math.min(CellWidth.of(facts), Math.min(frame.columns() * 3 / 4, frame.columns() - 9 - name));
        Pen pen = pen(0, 1);
        int room = frame.columns() - factsWidth - 9;
        pen.text("embx", theme.accent()).gap(2).label(new Breadcrumb(app, context).within(room), room, theme.heading());
        int from = frame.columns() - factsWidth - 1;
        pen(0, from).label(Label.of(facts), factsWidth, theme.dim());
        pen(0, from).text(badge, theme.accent());
    }

    /** How many items of a set are selected, before the other facts of the view. */
    private String badge(String set) {
        int selected = view.tab().showsSelection() ? context.selected(set).count() : 0;
        return selected == 0 ? "" : String.format(Locale.ROOT, "%,d selected %s ", selected, glyphs.dot());
    }

    private void drawTabs() {
        Pen pen = pen(1, 0);
        for (Tab tab : TabRow.of(app)) {
            boolean present = tab == view.tab();
            String words = key(tab.action()) + " " + tab.title();
            pen.text(present ? "[" + words + "]" : " " + words + " ", present ? theme.accent() : theme.dim());
        }
    }

    /** Where something needed is not there yet, or cannot be had. */
    private void drawWaiting() {
        Rect body = context.body();
        for (Request<?> request : view.needs(context)) {
            Optional<String> failure = app.results().failure(request);
            if (failure.isPresent()) {
                Label words = Label.of(failure.get() + " (" + app.bindings().key(Action.REDRAW) + " retries, "
                        + key(Action.SETS) + " shows the sets)");
                pen(body.row() + body.rows() / 2, 2).label(words, body.columns() - 3, theme.error());
                return;
            }
        }
        Optional<Running> running = app.results().running();
        if (running.isPresent() && app.wanted().isPresent() && !app.message().inReadout()) {
            drawProgress(running.get());
        }
    }

    private void drawProgress(Running running) {
        String words = glyphs.ellipsis() + " " + running.request().title();
        String keys =
                running.paused() ? "  paused, " + key(Action.PAUSE) + " resume" : "  " + key(Action.CANCEL) + " cancel";
        String pause = ", " + key(Action.PAUSE) + " pause";
        String line = Label.of(words).text() + ProgressWords.of(running) + keys;
        Pen pen = pen(context.body().bottom() - 1, 2).text(line, theme.accent());
        boolean more = !running.paused() && pause.length() < pen.room();
        pen.text(more ? pause + " " : " ", theme.accent());
    }

    private void drawReadout() {
        int row = frame.rows() - 2;
        Message message = app.message();
        if (app.overlay() instanceof Overlay.Replace replace) {
            Label words = Label.of(replace.path() + " exists. Replace it? y / n");
            pen(row, 1).label(words, frame.columns() - 2, theme.accent());
        } else if (app.overlay() instanceof Overlay.Counting counting) {
            pen(row, 1).text(Integer.toString(counting.count().number()), theme.accent());
        } else if (message.inReadout()) {
            Style style = message.error() ? theme.error() : theme.accent();
            pen(row, 1).label(Label.of(message.text()), frame.columns() - 2, style);
        } else if (app.overlay() instanceof Overlay.Shown shown) {
            Picture picture = shown.picture();
            String facts = "  " + picture.width() + glyphs.times() + picture.height() + " pixels; " + key(Action.EXPORT)
                    + " exports the full size";
            pen(row, 1).label(Label.of(shown.name() + facts), frame.columns() - 2, theme.text());
        } else if (app.overlay() instanceof Overlay.Typing typing
                && typing.prompt().completes()) {
            new PromptLine(app, typing.prompt()).drawChoices(pen(row, 1));
        } else if (!(app.overlay() instanceof Overlay.Help || app.overlay() instanceof Overlay.Choosing)) {
            view.readout(new Pen(frame, glyphs, row, 1, frame.columns() - 1), context);
        }
    }

    private void drawFooter() {
        int row = frame.rows() - 1;
        if (app.overlay() instanceof Overlay.Typing typing) {
            String found =
                    app.message().kind() == Message.Kind.FOUND ? app.message().text() : "";
            int end = frame.columns() - (found.isEmpty() ? 0 : found.length() + 2);
            new PromptLine(app, typing.prompt()).draw(new Pen(frame, glyphs, row, 0, end));
            pen(row, end + 1).text(found, theme.accent());
            return;
        }
        if (app.overlay() instanceof Overlay.Choosing choosing) {
            new PromptLine(app, choosing.palette().prompt()).draw(pen(row, 0));
            return;
        }
        if (app.overlay() instanceof Overlay.Help) {
            pen(row, 1)
                    .text(
                            key(Action.DOWN) + " " + key(Action.UP) + " scroll   " + key(Action.FIND) + " searches   "
                                    + key(Action.BACK) + " closes",
                            theme.dim());
            return;
        }
        if (app.overlay() instanceof Overlay.Shown) {
            pen(row, 1).text("any key closes", theme.dim());
            return;
        }
        String help = key(Action.HELP) + " help";
        int end = frame.columns() - help.length() - 2;
        Pen pen = new Pen(frame, glyphs, row, 1, end);
        if (app.message().kind() == Message.Kind.FOUND) {
            drawFound(pen);
        } else {
            view.actions().forEach(action -> drawHint(pen, action));
            drawHint(pen, Action.QUIT);
        }
        pen(row, frame.columns() - help.length() - 1).text(help, theme.accent());
    }

    /** What was searched and which of how many places it is. */
    private void drawFound(Pen pen) {
        Label text = Label.of(Prompt.Kind.FIND.lead() + app.memory().find());
        pen.label(text, Math.min(text.width(), pen.room() / 2), theme.text())
                .gap(2)
                .text(app.message().text(), theme.accent())
                .gap(2);
        drawHint(pen, Action.FIND_NEXT);
        drawHint(pen, Action.FIND_PREVIOUS);
    }

    private void drawHint(Pen pen, Action action) {
        String key = key(action);
        String shown = key.equals("Enter") && glyphs.unicode() ? "⏎" : key;
        if (!action.hint().isEmpty()
                && pen.room() > shown.length() + action.hint().length() + 2) {
            pen.text(shown, theme.accent()).text(" " + action.hint() + "  ", theme.dim());
        }
    }
}
