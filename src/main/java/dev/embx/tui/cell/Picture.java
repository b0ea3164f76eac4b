package dev.embx.tui.cell;

/** A picture in pixels, both as a file for terminals that draw pictures and as colours for those that draw cells only. */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final byte[] png;

    /**
     * Takes over both arrays, which nobody changes any more.
     *
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param pixels row by row, each 0xRRGGBB
     * @param png the same picture as a PNG file
     */
    public Picture(int width, int height, int[] pixels, byte[] png) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.png = png;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The colour of a pixel: 0xRRGGBB. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** The PNG file. */
    public byte[] png() {
        return png.clone();
    }

    /**
     * The largest rectangle of cells inside another that keeps the picture's shape, in its middle.
     *
     * @param room what may be used; a cell is taken as twice as high as wide
     */
    public Rect within(Rect room) {
        double scale = Math.min((double) room.columns() / width, 2.0 * room.rows() / height);
        int columns = Math.max(1, Math.min(room.columns(), (int) Math.round(width * scale)));
        int rows = Math.max(1, Math.min(room.rows(), (int) Math.round(height * scale / 2)));
        return new Rect(
                room.column() + (room.columns() - columns) / 2, room.row() + (room.rows() - rows) / 2, columns, rows);
    }
}
