package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.image.Picture;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;
import org.junit.jupiter.api.Test;

/** The chart in the terminal, by key i. */
class PictureTest {

    private static Frame shown(int columns, int rows, Colors colors, boolean unicode) {
        Playback playback = Movies.play(columns, rows, colors, unicode);
        playback.type("4 i");
        return playback.frame();
    }

    private static Rect fitted(Rect room) {
        Picture picture = new Movies.Stripes().picture();
        return room.fitting(picture.width(), picture.height());
    }

    @Test
    void fillsTheBodyKeepingItsShape() {
        Frame frame = shown(80, 24, Colors.TRUECOLOR, true);
        Rect area = frame.placed().orElseThrow().area();
        assertEquals(new Rect(0, 2, 80, 20), area);
        assertEquals(new Style(Style.rgb(0xd6, 0x27, 0x28), Style.rgb(0xd6, 0x27, 0x28), 0), frame.style(3, 5));
        assertEquals(Style.rgb(0x1f, 0x77, 0xb4), frame.style(79, 21).background());
        assertTrue(frame.rowText(22).contains("heatmap.png  120×60 pixels"), frame.rowText(22));
        assertEquals(new Rect(50, 2, 100, 25), fitted(new Rect(50, 2, 100, 25)));
        assertEquals(new Rect(0, 12, 40, 10), fitted(new Rect(0, 2, 40, 30)));
    }

    @Test
    void theNearestInksOfFewerColors() {
        Frame indexed = shown(80, 24, Colors.INDEXED256, true);
        assertEquals(160, indexed.style(3, 5).background());
        assertEquals(231, indexed.style(40, 5).background());
        Frame sixteen = shown(80, 24, Colors.ANSI16, true);
        assertEquals(1, sixteen.style(3, 5).background());
        assertEquals(15, sixteen.style(40, 5).background());
    }

    @Test
    void shadesWithoutColorsAndAsciiWithoutUnicode() {
        Frame plain = shown(80, 24, Colors.NONE, true);
        assertEquals("▓", plain.glyph(3, 5));
        assertEquals(" ", plain.glyph(40, 5));
        assertEquals(Style.PLAIN, plain.style(3, 5));
        Frame ascii = shown(80, 24, Colors.TRUECOLOR, false);
        assertEquals("#", ascii.glyph(3, 5));
    }

    @Test
    void anyKeyClosesItAndDoesNothingElse() {
        Playback playback = Movies.play(80, 24);
        playback.type("4");
        Frame before = playback.frame();
        playback.type("i q");
        assertTrue(playback.frame().placed().isEmpty());
        assertEquals(before.text(), playback.frame().text());
        playback.type(": \"picture\" Enter");
        assertTrue(playback.frame().placed().isPresent());
    }

    @Test
    void aListSaysThatItHasNone() {
        Playback playback = Movies.play(80, 24);
        playback.type("2 i");
        assertTrue(playback.frame().text().contains("a list has no picture"));
    }
}
