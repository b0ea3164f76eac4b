package dev.embx.export.chart.projection;

import java.util.Optional;

/**
 * Finds places for titles around dots, so that none touches another or a dot: beside the dot, else further and further off.
 * First come, first served.
 */
public final class TitleRoom {
    private static final int CELL = 3;
    private static final int RINGS = 6;
    private static final double GAP = 7;
    private static final double STEP = 15;
    /** Directions from a dot to its title: right, left, above, below, and between. */
    private static final int[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private final double[] area;
    private final int columns;
    private final boolean[] taken;

    /**
     * An empty room.
     *
     * @param area left, top, right and bottom edge
     */
    public TitleRoom(double[] area) {
        this.area = area;
        columns = (int) ((area[2] - area[0]) / CELL) + 1;
        taken = new boolean[columns * ((int) ((area[3] - area[1]) / CELL) + 1)];
    }

    /** A place: left and top edge, and whether it is so far off that a line must lead there. */
    public record Place(double left, double top, boolean apart) {}

    /** Keeps titles away from a dot. */
    public void block(double x, double y, double radius) {
        set(x - radius, y - radius, x + radius, y + radius);
    }

    /** Takes a place for a title of some size at a dot; empty where none is near. */
    public Optional<Place> take(double x, double y, double width, double height) {
        for (int ring = 0; ring < RINGS; ring++) {
            for (int[] side : SIDES) {
                double away = GAP + ring * STEP;
                double left = side[0] > 0 ? x + away : side[0] < 0 ? x - away - width : x - width / 2;
                double top = side[1] > 0 ? y + away : side[1] < 0 ? y - away - height : y - height / 2;
                if (free(left, top, left + width, top + height)) {
                    set(left, top, left + width, top + height);
                    return Optional.of(new Place(left, top, ring > 0));
                }
            }
        }
        return Optional.empty();
    }

    private boolean free(double left, double top, double right, double bottom) {
        if (left < area[0] || top < area[1] || right > area[2] || bottom > area[3]) {
            return false;
        }
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                if (taken[row * columns + column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void set(double left, double top, double right, double bottom) {
        for (int row = row(Math.max(area[1], top)); row <= row(Math.min(area[3], bottom)); row++) {
            for (int column = column(Math.max(area[0], left)); column <= column(Math.min(area[2], right)); column++) {
                taken[row * columns + column] = true;
            }
        }
    }

    private int row(double y) {
        return (int) ((y - area[1]) / CELL);
    }

    private int column(double x) {
        return (int) ((x - area[0]) / CELL);
    }
}
