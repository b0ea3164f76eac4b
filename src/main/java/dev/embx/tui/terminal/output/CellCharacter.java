package dev.embx.tui.terminal.output;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import dev.embx.text.CellWidth;
import dev.embx.tui.cell.Style;
import java.util.EnumSet;

/**
 * A cell in Lanterna's buffers that keeps our glyph and style. Lanterna's own characters hold one UTF-16 unit or what the
 * JDK's BreakIterator takes for one, and have widths of their own.
 */
@SuppressWarnings("serial")
final class CellCharacter extends TextCharacter {
    /** A cell without anything. */
    static final CellCharacter BLANK = new CellCharacter(" ", Style.PLAIN);

    private final String glyph;
    private final Style style;
    private final int width;
    private final boolean certain;

    /** Copies a character, since any other constructor asks a BreakIterator. */
    @SuppressWarnings("deprecation")
    CellCharacter(String glyph, Style style) {
        super(DEFAULT_CHARACTER);
        this.glyph = glyph;
        this.style = style;
        this.width = glyph.isEmpty() ? 0 : Math.max(1, CellWidth.of(glyph));
        this.certain = glyph.isEmpty() || (glyph.length() == 1 && CellWidth.isNarrow(glyph.charAt(0)));
    }

    String glyph() {
        return glyph;
    }

    Style style() {
        return style;
    }

    /** Columns: 0 for the second half of a wide glyph. */
    int width() {
        return width;
    }

    /** Whether every terminal agrees on the columns that the glyph takes. */
    boolean isCertain() {
        return certain;
    }

    /** Whether it shows nothing and has no style: what erasing leaves. */
    boolean isBlank() {
        return glyph.equals(" ") && style.equals(Style.PLAIN);
    }

    boolean shows(String otherGlyph, Style otherStyle) {
        return glyph.equals(otherGlyph) && style.equals(otherStyle);
    }

    @Override
    public String getCharacterString() {
        return glyph;
    }

    @Override
    public TextColor getForegroundColor() {
        return color(style.foreground());
    }

    @Override
    public TextColor getBackgroundColor() {
        return color(style.background());
    }

    private static TextColor color(int ink) {
        if (ink == Style.DEFAULT) {
            return TextColor.ANSI.DEFAULT;
        }
        return Style.isRgb(ink)
                ? new TextColor.RGB(ink >> 16 & 0xFF, ink >> 8 & 0xFF, ink & 0xFF)
                : new TextColor.Indexed(ink);
    }

    @Override
    public EnumSet<SGR> getModifiers() {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        if (style.has(Style.BOLD)) {
            modifiers.add(SGR.BOLD);
        }
        if (style.has(Style.UNDERLINE)) {
            modifiers.add(SGR.UNDERLINE);
        }
        if (style.has(Style.REVERSE)) {
            modifiers.add(SGR.REVERSE);
        }
        return modifiers;
    }

    /** Lanterna would fill the next cell; the frame does that. */
    @Override
    public boolean isDoubleWidth() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof CellCharacter cell && shows(cell.glyph, cell.style));
    }

    @Override
    public int hashCode() {
        return 31 * glyph.hashCode() + style.hashCode();
    }
}
