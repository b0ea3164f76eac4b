package dev.embx.tui.view.projection;

import dev.embx.embedding.MetadataColumn;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a map is drawn.
 *
 * @param chosen how points are drawn; empty lets the room decide
 * @param titles whether labels stand beside the points
 * @param color what colors them: {@link #CLUSTER}, {@link #TRUST} or the name of a column
 * @param beside what map stands beside it where there is room
 * @param side whether the item at the cursor and its neighbors are listed beside it where there is room
 */
record ProjectionOptions(Optional<Marks> chosen, boolean titles, String color, Beside beside, boolean side) {

    /** What stands beside a map where there is room. */
    enum Beside {
        METHOD("second map: next method"),
        SET("second map: next set, same items marked"),
        NOTHING("no second map");

        private final String words;

        Beside(String words) {
            this.words = words;
        }

        /** The name shown on the screen. */
        String words() {
            return words;
        }

        /** The next one in turn. */
        Beside next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /** By the cut of the tree. */
    static final String CLUSTER = "cluster";
    /** By how many of their true neighbors the map keeps. */
    static final String TRUST = "trust";

    static final ProjectionOptions START = new ProjectionOptions(Optional.empty(), true, CLUSTER, Beside.METHOD, true);

    /** The point style for a number of points in an area; without color, groups are shown by letters. */
    Marks marks(int points, Rect area, Theme theme) {
        Marks fitting = Marks.fitting(
                points, area.columns() * area.rows(), theme.glyphs().unicode());
        boolean mute = !theme.colored() && fitting != Marks.SHADES;
        return chosen.orElse(mute ? Marks.LETTERS : fitting);
    }

    ProjectionOptions with(Marks marks) {
        return new ProjectionOptions(Optional.of(marks), titles, color, beside, side);
    }

    ProjectionOptions titles(boolean shown) {
        return new ProjectionOptions(chosen, shown, color, beside, side);
    }

    ProjectionOptions beside(Beside other) {
        return new ProjectionOptions(chosen, titles, color, other, side);
    }

    ProjectionOptions side(boolean shown) {
        return new ProjectionOptions(chosen, titles, color, beside, shown);
    }

    /** The next color that a set has: clusters, its columns, trust. */
    ProjectionOptions recolored(List<MetadataColumn> columns) {
        List<String> all = Stream.of(Stream.of(CLUSTER), columns.stream().map(MetadataColumn::name), Stream.of(TRUST))
                .flatMap(names -> names)
                .distinct()
                .toList();
        return new ProjectionOptions(chosen, titles, all.get((all.indexOf(color) + 1) % all.size()), beside, side);
    }
}
