package dev.embx.tui.widget.projection;

/**
 * Which part of a map is shown, whatever its coordinates: so it stays while a map is being made.
 *
 * @param x middle of what is shown, from the middle of the map, in widths of the map's larger side
 * @param y likewise; upwards is positive
 * @param zoom steps nearer than the whole map
 */
public record ProjectionWindow(double x, double y, int zoom) {
    /** The whole map. */
    public static final ProjectionWindow WHOLE = new ProjectionWindow(0, 0, 0);

    private static final double STEP = 1.25;
    private static final int NEAREST = 40;
    private static final double PAN = 0.25;

    /** How much larger than the whole map. */
    public double factor() {
        return StrictMath.pow(STEP, zoom);
    }

    /** What is seen after some steps; each shifts by a quarter of the map's larger side as it is shown. */
    public ProjectionWindow panned(int right, int up) {
        return at(x + right * PAN / factor(), y + up * PAN / factor());
    }

    /** The same scale around another middle, which stays on the map. */
    public ProjectionWindow at(double middleX, double middleY) {
        return new ProjectionWindow(inside(middleX), inside(middleY), zoom);
    }

    private static double inside(double value) {
        return Math.max(-0.5, Math.min(0.5, value));
    }

    /** Nearer or farther; the whole map is farthest. */
    public ProjectionWindow zoomed(int steps) {
        int next = Math.max(0, Math.min(NEAREST, zoom + steps));
        return next == 0 ? WHOLE : new ProjectionWindow(x, y, next);
    }
}
