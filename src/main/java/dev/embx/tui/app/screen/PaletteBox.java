package dev.embx.tui.app.screen;

import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Command;
import dev.embx.tui.app.Palette;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Bindings;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.List;

/** Draws the palette: name, keys, meaning of all that can be done and has the words typed. */
final class PaletteBox {
    private static final int NAME = 20;
    private static final int KEYS = 18;

    private final App app;
    private final Palette palette;
    private final List<Command> commands;
    private final Theme theme;

    PaletteBox(App app, Palette palette) {
        this.app = app;
        this.palette = palette;
        this.commands = palette.commands(app);
        this.theme = app.theme();
    }

    void draw(Frame frame, Rect area) {
        Pen title = pen(frame, area.row(), area);
        int all = Command.in(app.navigation().view()).size();
        title.text("Commands", theme.heading()).gap(2).text(commands.size() + " of " + all, theme.dim());
        if (commands.isEmpty()) {
            pen(frame, area.row() + 2, area)
                    .gap(2)
                    .text("no match; Backspace deletes a letter, Esc closes", theme.dim());
        }
        Rect list = area.below(1);
        Cursor cursor = Cursor.START.to(palette.at(), commands.size(), list.rows());
        for (int i = 0; i < list.rows() && cursor.top() + i < commands.size(); i++) {
            int index = cursor.top() + i;
            drawRow(pen(frame, list.row() + i, area), commands.get(index), index == cursor.at());
        }
    }

    private Pen pen(Frame frame, int row, Rect area) {
        return new Pen(frame, theme.glyphs(), row, area.column() + 1, area.right());
    }

    private void drawRow(Pen pen, Command command, boolean chosen) {
        Style name = chosen ? theme.selection() : theme.text();
        pen.text(chosen ? "> " : "  ", name)
                .label(Label.of((command.name() + " " + command.parameter()).strip()), NAME, name)
                .gap(1)
                .label(Label.of(keys(command)), KEYS, theme.accent())
                .gap(1)
                .label(Label.of(command.meaning()), pen.room(), theme.text());
    }

    private String keys(Command command) {
        Bindings bindings = app.bindings();
        return command.action()
                .map(action -> String.join(" ", bindings.keys(action)))
                .orElse("");
    }
}
