package dev.embx.tui.picture;

import dev.embx.export.image.PixelSheet;
import dev.embx.export.image.SvgSheet;
import dev.embx.tui.cell.Frame;
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
        PixelSheet sheet = new PixelSheet(drawing.width(), drawing.height(), theme.background());
        drawing.draw(sheet);
        return sheet.png(Map.of("Software", "embx"));
    }

    /** As an SVG document in UTF-8. */
    public String svg() {
        FrameDrawing drawing = new FrameDrawing(frame, theme);
        SvgSheet sheet = new SvgSheet(
                drawing.width(), drawing.height(), "DejaVu Sans Mono, Menlo, Consolas, monospace", theme.background());
        drawing.draw(sheet);
        return sheet.document();
    }

    /** As plain text: one line a row, without colors. */
    public String text() {
        return frame.text();
    }
}
