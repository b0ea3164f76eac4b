package dev.embx.export.image;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws and measures text in a bundled font; characters that it lacks come from a font of the system, where one has them,
 * else they are drawn as the font's box.
 */
public final class TextPainter {
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private static final int LONGEST = 2000;

    private final Map<Integer, Optional<Font>> fallbacks = new HashMap<>();

    /** Width of a text in pixels. */
    public double width(String text, Font font) {
        return text.isEmpty() ? 0 : layout(text, font).getAdvance();
    }

    /** Draws a text from its left end on its base line, in the color set. */
    public void draw(Graphics2D g, String text, Font font, double x, double baseline) {
        if (!text.isEmpty()) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            layout(text, font).draw(g, (float) x, (float) baseline);
        }
    }

    /** Likewise, ending at x. */
    public void drawRight(Graphics2D g, String text, Font font, double x, double baseline) {
        draw(g, text, font, x - width(text, font), baseline);
    }

    /** The text itself where it fits, else as much of its beginning as does, and "…". */
    public String fit(String text, Font font, double room) {
        String start = text.length() > LONGEST ? cut(text, LONGEST) : text;
        if (start.isEmpty()) {
            return start;
        }
        TextMeasurer measurer = new TextMeasurer(styled(start, font), CONTEXT);
        if (measurer.getLineBreakIndex(0, (float) room) == start.length()) {
            return start;
        }
        double left = Math.max(0, room - width("…", font));
        return cut(start, measurer.getLineBreakIndex(0, (float) left));
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private TextLayout layout(String text, Font font) {
        return new TextLayout(styled(text, font), CONTEXT);
    }

    /** The text with the font of each of its characters. */
    private AttributedCharacterIterator styled(String text, Font font) {
        AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        int at = font.canDisplayUpTo(text);
        while (at >= 0 && at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            styled.addAttribute(TextAttribute.FONT, fontFor(codePoint, font), at, next);
            at = next;
        }
        return styled.getIterator();
    }

    private Font fontFor(int codePoint, Font font) {
        if (font.canDisplay(codePoint)) {
            return font;
        }
        return fallbacks
                .computeIfAbsent(codePoint, TextPainter::systemFont)
                .map(found -> found.deriveFont(font.getSize2D()))
                .orElse(font);
    }

    private static Optional<Font> systemFont(int codePoint) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplay(codePoint))
                .findFirst();
    }
}
