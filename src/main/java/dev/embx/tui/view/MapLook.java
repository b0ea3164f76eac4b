package dev.embx.tui.view;

import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Theme;
import java.util.Optional;

/**
 * How a map is drawn.
 *
 * @param chosen how points are drawn; empty lets the room decide
 * @param titles whether labels stand beside the points
 */
record MapLook(Optional<Marks> chosen, boolean titles) {
    static final MapLook START = new MapLook(Optional.empty(), true);

    /** How so many points are drawn in an area; without colours letters tell the groups apart. */
    Marks marks(int points, Rect area, Theme theme) {
        Marks fitting = Marks.fitting(
                points, area.columns() * area.rows(), theme.glyphs().unicode());
        boolean mute = !theme.colored() && fitting != Marks.SHADES;
        return chosen.orElse(mute ? Marks.LETTERS : fitting);
    }

    MapLook with(Marks marks) {
        return new MapLook(Optional.of(marks), titles);
    }

    MapLook titles(boolean shown) {
        return new MapLook(chosen, shown);
    }
}
