package dev.embx.tui.terminal.output;

import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.HashMap;
import java.util.Map;

/** Cells by glyph and style: making one is dear, and a screen holds few different ones. Not safe for several threads. */
final class CellCache {
    /** Emptied beyond this number of cells, so that hours of scrolling cannot fill the memory. */
    private static final int LIMIT = 20_000;

    private final boolean colored;
    private final Map<Style, Map<String, CellCharacter>> byStyle = new HashMap<>();
    private int size;
    private Style lastStyle;
    private Map<String, CellCharacter> ofLastStyle;

    CellCache(Colors colors) {
        colored = colors != Colors.NONE;
    }

    /** The cell of a glyph and a style; inks are dropped where the terminal has no colors. */
    CellCharacter cell(String glyph, Style style) {
        Map<String, CellCharacter> glyphs = style.equals(lastStyle) ? ofLastStyle : of(style);
        CellCharacter cell = glyphs.get(glyph);
        if (cell == null) {
            cell = new CellCharacter(
                    glyph, colored ? style : new Style(Style.DEFAULT, Style.DEFAULT, style.attributes()));
            glyphs.put(glyph, cell);
            size++;
        }
        return cell;
    }

    private Map<String, CellCharacter> of(Style style) {
        if (size > LIMIT) {
            byStyle.clear();
            size = 0;
        }
        Map<String, CellCharacter> glyphs = byStyle.get(style);
        if (glyphs == null) {
            glyphs = new HashMap<>();
            byStyle.put(style, glyphs);
        }
        lastStyle = style;
        ofLastStyle = glyphs;
        return glyphs;
    }
}
