package dev.embx.tui.picture;

import dev.embx.export.image.Png;
import dev.embx.export.image.TextPainter;
import dev.embx.tui.cell.Frame;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * A frame of the terminal as a picture, a screenshot without a screen: lines, blocks and braille are drawn as shapes, so that
 * cells join as in a good terminal. The same frame and theme give the same bytes.
 */
public record FramePicture(Frame frame, FrameTheme theme) {

    /** The picture in the dark theme. */
    public static FramePicture of(Frame frame) {
        return new FramePicture(frame, FrameTheme.DARK);
    }

    /** As a PNG file. */
    public byte[] png() {
        FrameDrawing drawing = new FrameDrawing(frame, theme);
        BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        drawing.draw(new PixelPen(g, new TextPainter()));
        g.dispose();
        return Png.bytes(image, Map.of("Software", "embx"));
    }

    /** As an SVG document in UTF-8. */
    public String svg() {
        FrameDrawing drawing = new FrameDrawing(frame, theme);
        SvgPen pen = new SvgPen(drawing.width(), drawing.height());
        drawing.draw(pen);
        return pen.document();
    }

    /** As plain text: one line a row, without colours. */
    public String text() {
        return frame.text();
    }
}
