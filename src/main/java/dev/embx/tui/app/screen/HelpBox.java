package dev.embx.tui.app.screen;

import dev.embx.tui.app.WordCommand;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import dev.embx.tui.view.Settings;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.ArrayList;
import java.util.List;

/** All keys of the present view, then those that work everywhere, from the one table of actions. */
final class HelpBox {
    private static final int KEYS = 20;
    private static final int LEAST_WORDS = 12;

    private final Theme theme;
    private final Bindings bindings;
    private final int words;
    private final List<String[]> lines = new ArrayList<>();

    /** The help of a view, wrapped to some columns. */
    HelpBox(View view, Settings settings, int columns) {
        this.theme = settings.theme();
        this.bindings = settings.bindings();
        this.words = Math.max(LEAST_WORDS, columns - KEYS - 3);
        lines.add(new String[] {view.tab().title()});
        view.actions().stream()
                .filter(action -> !Action.EVERYWHERE.contains(action))
                .forEach(this::line);
        lines.add(new String[] {"Everywhere"});
        Action.EVERYWHERE.forEach(this::line);
        lines.add(new String[] {"Commands"});
        WordCommand.ALL.forEach(command -> line(":" + command.name() + " " + command.parameter(), command.meaning()));
        line(":N", "go to the row with this number");
        line(":NAME", "run any action by name, for example :next-set");
    }

    private void line(Action action) {
        line(String.join(" ", bindings.keys(action)), action.description() + "  :" + action.command());
    }

    /** Words that have no room in a line go on in the next. */
    private void line(String keys, String text) {
        String left = keys;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > words) {
                lines.add(new String[] {left, line.toString()});
                left = "";
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new String[] {left, line.toString()});
    }

    void draw(Frame frame, Rect area, int wantedTop) {
        int top = Math.max(0, Math.min(wantedTop, lines.size() - area.rows()));
        for (int i = 0; i < area.rows() && top + i < lines.size(); i++) {
            String[] line = lines.get(top + i);
            Pen pen = new Pen(frame, theme.glyphs(), area.row() + i, area.column() + 1, area.right());
            if (line.length == 1) {
                pen.text(line[0], theme.heading());
            } else {
                pen.gap(1).field(line[0], KEYS, theme.accent()).gap(1).text(line[1], theme.text());
            }
        }
    }
}
