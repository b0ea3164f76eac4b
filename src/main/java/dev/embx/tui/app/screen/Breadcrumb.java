package dev.embx.tui.app.screen;

import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.state.Navigation;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** Where the user is: what was opened, the set, and the views that Esc goes back through. */
final class Breadcrumb {
    private final String path;
    private final String set;
    private final List<String> views;
    private final String arrow;

    Breadcrumb(App app, Context context) {
        View view = app.navigation().view();
        Glyphs glyphs = context.glyphs();
        this.path = context.workspace().title().raw();
        this.set = view.tab() == Tab.SETS ? "" : view.focus(context).set();
        this.views = views(app.navigation(), glyphs);
        this.arrow = " " + glyphs.pointer() + " ";
    }

    /** The way back where it has more than one step; a view in a row of the same kind once, with their number. */
    private static List<String> views(Navigation navigation, Glyphs glyphs) {
        List<View> way = new ArrayList<>(navigation.trail());
        way.add(navigation.view());
        if (way.get(0).tab() == Tab.SETS) {
            way.remove(0);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0, same = 1; i < way.size() && way.size() > 1; i++) {
            String title = way.get(i).tab().title();
            boolean again = i > 0 && way.get(i).tab() == way.get(i - 1).tab();
            same = again ? same + 1 : 1;
            if (again) {
                words.set(words.size() - 1, title + " " + glyphs.times() + same);
            } else {
                words.add(title);
            }
        }
        return words;
    }

    /** As much of it as fits: the path goes first, then the way back. */
    Label within(int room) {
        List<String> parts = new ArrayList<>(List.of(path));
        if (!set.isEmpty()) {
            parts.add(set);
        }
        parts.addAll(views);
        Label all = Label.of(String.join(arrow, parts));
        for (int left = parts.size() - 1; all.width() > room && left > 0 && parts.size() > 1; left--) {
            parts.remove(parts.get(0).equals(set) ? 1 : 0);
            all = Label.of(String.join(arrow, parts));
        }
        return all;
    }
}
