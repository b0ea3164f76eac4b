package dev.embx.export.frame;

import dev.embx.export.image.Png;
import dev.embx.tui.cell.Frame;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A frame of the terminal as a picture; the same frame and theme give the same bytes. */
public record FramePicture(Frame frame, FrameTheme theme) {
    private static final int CELL_WIDTH = 10;
    private static final int CELL_HEIGHT = 20;

    /** The picture in the dark theme. */
    public static FramePicture of(Frame frame) {
        return new FramePicture(frame, FrameTheme.DARK);
    }

    /** As a PNG file. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(
                CELL_WIDTH * Math.max(1, frame.columns()),
                CELL_HEIGHT * Math.max(1, frame.rows()),
                BufferedImage.TYPE_INT_RGB);
        return Png.bytes(image, Map.of());
    }

    /** As an SVG document in UTF-8. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
    }

    /** As plain text: one line a row, without colours. */
    public String text() {
        return frame.text();
    }
}
