package dev.embx.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.export.image.BundledFonts.Face;
import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPainterTest {
    private static final Font FONT = BundledFonts.of(Face.SANS, 13);

    private final TextPainter painter = new TextPainter();

    @Test
    void fontsAreTheBundledOnes() {
        assertEquals("DejaVu Sans", FONT.getFamily());
        assertEquals("DejaVu Sans Mono", BundledFonts.of(Face.MONO_BOLD, 13).getFamily());
    }

    @Test
    void aTextThatFitsIsLeft() {
        assertEquals("Fargo (1996)", painter.fit("Fargo (1996)", FONT, 200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 20, 60, 200, 900})
    void aLongTextIsCutToTheRoomAndNotMore(double room) {
        String text = "Raiders 𝒜 of the Lost Ark ".repeat(400);
        String cut = painter.fit(text, FONT, room);
        assertTrue(cut.endsWith("…"), cut);
        assertTrue(cut.length() == 1 || painter.width(cut, FONT) <= room, cut);
        String longer = text.substring(0, cut.length() + 4) + "…";
        assertTrue(painter.width(longer, FONT) > room, longer);
    }

    /** Private use: no font of any system should have it; Han: hardly any server has one that does. */
    @ParameterizedTest
    @ValueSource(strings = {"\ue123", "千と千尋", "a\u0301", "שלום", "🎬"})
    void anyTextHasAWidth(String text) {
        assertTrue(painter.width(text, FONT) > 0);
    }
}
