package dev.embx.tui.widget.projection;

import dev.embx.manifold.Layout;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Marks;
import dev.embx.tui.widget.Theme;

/**
 * Draws the points of a map. Costs one look at each point.
 *
 * @param layout where they lie
 * @param groups what colors them
 * @param marks how they are drawn
 * @param theme colors and glyphs
 */
public record ProjectionPicture(Layout layout, Groups groups, Marks marks, Theme theme) {

    /** Groups of points, distinguished by color and by sign. */
    public interface Groups {
        /** The group of a point; -1 for none. */
        int of(int point);

        /** Its color. */
        Style style(int group);

        /** Its sign, of one column. */
        String sign(int group);
    }

    /** Draws the points that are in sight and returns where they are. */
    public PointGrid draw(Frame frame, Viewport viewport) {
        PointGrid grid = grid(viewport);
        Rect area = viewport.area();
        for (int cell = 0; cell < area.columns() * area.rows(); cell++) {
            if (grid.taken(cell)) {
                int column = area.column() + cell % area.columns();
                frame.put(column, area.row() + cell / area.columns(), glyph(grid, cell), style(grid, cell));
            }
        }
        return grid;
    }

    /** Dots are bold where several points share a cell. */
    private Style style(PointGrid grid, int cell) {
        Style style = groups.style(grid.group(cell));
        boolean crowded = grid.count(cell) > marks.across() * marks.down();
        return crowded && marks != Marks.SHADES && marks != Marks.LETTERS ? style.with(Style.BOLD) : style;
    }

    private PointGrid grid(Viewport viewport) {
        int columns = viewport.area().columns();
        int rows = viewport.area().rows();
        PointGrid grid = new PointGrid(columns * rows);
        for (int point = 0; point < layout.size(); point++) {
            double column = viewport.column(layout.x()[point]);
            double row = viewport.row(layout.y()[point]);
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                int across = (int) (column * marks.across());
                int down = (int) (row * marks.down());
                int cell = down / marks.down() * columns + across / marks.across();
                int place = down % marks.down() * marks.across() + across % marks.across();
                grid.add(cell, place, groups.of(point));
            }
        }
        return grid;
    }

    private String glyph(PointGrid grid, int cell) {
        return switch (marks) {
            case LETTERS -> groups.sign(grid.group(cell));
            case SHADES -> shade(grid.count(cell), grid.largest());
            default -> marks.glyph(grid.places(cell));
        };
    }

    /** A shade by the logarithm of a count; never blank. */
    private String shade(int count, int largest) {
        String[] shades = theme.glyphs().shades();
        double fraction = largest > 1 ? StrictMath.log(count) / StrictMath.log(largest) : 1;
        return shades[1 + (int) Math.round(fraction * (shades.length - 2))];
    }
}
