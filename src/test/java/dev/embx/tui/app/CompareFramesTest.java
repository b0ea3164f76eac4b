package dev.embx.tui.app;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sets side by side, and two of them: the whole picture, glyphs and styles. */
class CompareFramesTest {

    @ParameterizedTest(name = "{0} {1}x{2}")
    @CsvSource({
        "compare, 80, 24, 7 j l",
        "compare, 120, 40, 7 m m m G",
        "compare, 40, 12, 7",
        "compare-items, 80, 24, 7 j j Enter j",
        "compare-items, 120, 40, 7 j j Enter Tab j j",
        "compare-pairs, 80, 24, 7 j j Enter p j",
        "compare-pairs, 120, 40, 7 j j Enter p Tab",
        "compare-trees, 80, 24, 7 j j Enter p p j j",
        "compare-trees, 120, 40, 7 j j Enter p p j j"
    })
    void truecolor(String view, int columns, int rows, String keys) {
        Playback playback = Movies.play(columns, rows);
        playback.type(keys);
        GoldenFrames.check(view + "-" + columns + "x" + rows, playback.frame());
    }

    @ParameterizedTest(name = "{0} {1} unicode {2}")
    @CsvSource({
        "compare, ANSI16, true, 7 j",
        "compare, NONE, false, 7 j",
        "compare-items, NONE, false, 7 j j Enter",
        "compare-trees, NONE, false, 7 j j Enter p p j",
        "compare-trees, ANSI16, true, 7 j j Enter p p j"
    })
    void lesserTerminals(String view, Colors colors, boolean unicode, String keys) {
        Playback playback = Movies.play(80, 24, colors, unicode);
        playback.type(keys);
        String name = view + "-80x24-" + (unicode ? colors.name().toLowerCase(Locale.ROOT) : "ascii");
        GoldenFrames.check(name, playback.frame());
    }
}
