package dev.embx.image;

/** A picture in pixels, both as a file for terminals that draw pictures and as colors for those that draw cells only. */
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

    /** The color of a pixel: 0xRRGGBB. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** The PNG file. */
    public byte[] png() {
        return png.clone();
    }
}
