package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Look;
import org.junit.jupiter.api.Test;

class ThemesTest {
    private final Playback playback = Movies.play(80, 24);

    private Look look() {
        return playback.app().theme().look();
    }

    @Test
    void theKeyGoesThroughAllThemesAndComesBack() {
        for (Look expected : new Look[] {Look.LIGHT, Look.MONO, Look.DARK}) {
            playback.type("T");
            assertEquals(expected, look());
        }
    }

    @Test
    void aThemeIsChosenByItsNameAndAnUnknownOneIsToldAndChangesNothing() {
        playback.type(": \"theme mono\" Enter");
        assertEquals(Look.MONO, look());
        playback.type(": \"theme pink\" Enter");
        assertEquals(Look.MONO, look());
        assertTrue(playback.frame().text().contains("expected one of dark, light, mono"));
    }

    @Test
    void aThemeChangesInksAndNoGlyph() {
        playback.type("2 T Esc 2");
        Frame light = playback.frame();
        playback.type("T T Esc 2");
        assertEquals(light.text(), playback.frame().text());
        assertNotEquals(light.style(1, 0), playback.frame().style(1, 0));
    }

    @Test
    void monoHasNoInkInAnyView() {
        playback.type("T T");
        for (String view : new String[] {"1", "2", "3", "4", "5", "6", "C"}) {
            playback.type(view);
            Frame frame = playback.frame();
            for (int row = 0; row < frame.rows(); row++) {
                for (int column = 0; column < frame.columns(); column++) {
                    Style style = frame.style(column, row);
                    assertEquals(Style.DEFAULT, style.foreground(), view);
                    assertEquals(Style.DEFAULT, style.background(), view);
                }
            }
        }
    }
}
