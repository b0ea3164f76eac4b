package dev.embx.tui.app;

import dev.embx.tui.view.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The row with the names of the views. */
public final class TabRow {

    private TabRow() {}

    /** The views whose names fit, from the first; the present one is among them. */
    public static List<Tab> of(App app) {
        List<Tab> shown = new ArrayList<>(List.of(Tab.values()));
        Tab present = app.navigation().view().tab();
        int width = shown.stream().mapToInt(tab -> width(tab, app)).sum();
        for (int i = shown.size() - 1; i > 0 && width > app.size().columns(); i--) {
            if (shown.get(i) != present) {
                width -= width(shown.remove(i), app);
            }
        }
        return shown;
    }

    /** The view whose name is at a column of the row. */
    static Optional<Tab> at(int column, App app) {
        int from = 0;
        for (Tab tab : of(app)) {
            int width = width(tab, app);
            if (column >= from && column < from + width) {
                return Optional.of(tab);
            }
            from += width;
        }
        return Optional.empty();
    }

    private static int width(Tab tab, App app) {
        return app.bindings().key(tab.action()).length() + tab.title().length() + 3;
    }
}
