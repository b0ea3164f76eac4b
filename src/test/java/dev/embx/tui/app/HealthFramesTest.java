package dev.embx.tui.app;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd about a set, and the items behind a figure: the whole picture, glyphs and styles. */
class HealthFramesTest {

    @ParameterizedTest(name = "{0} {1}x{2}")
    @CsvSource({
        "health, 80, 24, Enter 8 / \"hubs\" Enter k j",
        "health, 120, 40, j Enter 8 / \"near\" Enter k j",
        "health, 40, 12, Enter 8",
        "health-items, 80, 24, j Enter 8 / \"groups of\" Enter Enter j",
        "health-items, 120, 40, Enter 8 / \"mean cos\" Enter Enter j"
    })
    void truecolor(String view, int columns, int rows, String keys) {
        Playback playback = Movies.play(columns, rows);
        playback.type(keys);
        GoldenFrames.check(view + "-" + columns + "x" + rows, playback.frame());
    }

    @ParameterizedTest(name = "{0} {1} unicode {2}")
    @CsvSource({
        "health, ANSI16, true, Enter 8 / \"of length\" Enter k j",
        "health, NONE, false, Enter 8 / \"median\" Enter k j",
        "health-items, NONE, false, Enter 8 / \"median\" Enter Enter"
    })
    void lesserTerminals(String view, Colors colors, boolean unicode, String keys) {
        Playback playback = Movies.play(80, 24, colors, unicode);
        playback.type(keys);
        String name = view + "-80x24-" + (unicode ? colors.name().toLowerCase(Locale.ROOT) : "ascii");
        GoldenFrames.check(name, playback.frame());
    }
}
