package dev.embx.tui.app;

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
    /** Rows that a page key scrolls. */
    static final int PAGE = 10;

    private static final int KEYS = 20;
    private final Theme theme;
    private final Bindings bindings;
    private final List<String[]> lines = new ArrayList<>();

    HelpBox(View view, Settings settings) {
        this.theme = settings.theme();
        this.bindings = settings.bindings();
        heading(view.tab().title());
        view.actions().stream()
                .filter(action -> !Action.EVERYWHERE.contains(action))
                .forEach(this::line);
        heading("Everywhere");
        Action.EVERYWHERE.forEach(this::line);
        heading("Commands");
        for (String[] command : Commands.withWord()) {
            lines.add(new String[] {":" + command[0] + " " + command[1], command[2]});
        }
        lines.add(new String[] {":NUMBER", "go to the item, pair or leaf of that number"});
        lines.add(new String[] {":NAME", "any action by its name, for instance :next-set"});
    }

    private void heading(String words) {
        lines.add(new String[] {words});
    }

    private void line(Action action) {
        lines.add(new String[] {String.join(" ", bindings.keys(action)), action.description() + "  :" + action.command()
        });
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
