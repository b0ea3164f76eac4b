package dev.embx.tui.app;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clusters of a cut, listed and as every other view shows them: the whole picture, glyphs and styles. */
class ClusterFramesTest {

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"80, 24, Enter C + j", "120, 40, Enter C + + s"})
    void truecolor(int columns, int rows, String keys) {
        Playback playback = Movies.play(columns, rows);
        playback.type(keys);
        GoldenFrames.check("clusters-" + columns + "x" + rows, playback.frame());
    }

    @Test
    void withoutColorAndUnicode() {
        Playback playback = Movies.play(80, 24, Colors.NONE, false);
        playback.type("Enter C");
        GoldenFrames.check("clusters-80x24-ascii", playback.frame());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tree-folded, Enter 5 + + + z j",
        "tree-logarithm, Enter 5 L",
        "tree-average-optimal, Enter 5 m m m o",
        "tree-centroid, Enter 5 m m m m m",
        "cut-heatmap, Enter 5 + + 4 z z Ctrl-F",
        "cut-neighbors, Enter 5 + + 3",
        "cut-pairs, Enter 5 + + 2 d d d"
    })
    void theTreeAndWhatItsCutChanges(String name, String keys) {
        Playback playback = Movies.play(80, 24);
        playback.type(keys);
        GoldenFrames.check(name, playback.frame());
    }
}
