package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.Movies;
import dev.embx.tui.app.loop.Playback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cursor move costs on the line: both rows are tinted whole, and the read-out changes. */
class ListBytesTest {

    @ParameterizedTest(name = "{0} at {1}x{2}")
    @CsvSource({"Enter, 80, 24, 320", "Enter Enter, 80, 24, 200", "Enter 8, 80, 24, 250", "Enter, 120, 40, 2000"})
    void aMoveIsASmallFrame(String view, int columns, int rows, int most) {
        ScreenHarness harness = new ScreenHarness(columns, rows, ScreenHarness.FULL);
        Playback playback = Movies.play(columns, rows);
        playback.type(view + " j j");
        harness.draw(playback.frame());
        for (int move = 0; move < 5; move++) {
            playback.type("j");
            String bytes = harness.draw(playback.frame());
            assertTrue(bytes.length() > 0 && bytes.length() <= most, bytes.length() + " bytes: " + bytes);
        }
    }
}
