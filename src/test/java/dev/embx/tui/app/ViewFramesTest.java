package dev.embx.tui.app;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each view at both sizes, and how it degrades: the whole picture, glyphs and styles. */
class ViewFramesTest {

    @ParameterizedTest(name = "{0} {1}x{2}")
    @CsvSource({
        "sets, 80, 24, ''",
        "sets, 120, 40, ''",
        "pairs, 80, 24, Enter j j j",
        "pairs, 120, 40, Enter Tab j l",
        "neighbors, 80, 24, Enter j j j Enter",
        "neighbors, 120, 40, Enter j j j Enter Tab j",
        "heatmap, 80, 24, Enter j j 4 j l l",
        "heatmap, 120, 40, Enter 4 o t j j l",
        "tree, 80, 24, Enter j j j 5 l",
        "tree, 120, 40, Enter 5 + + j j Space",
        "map, 80, 24, Enter 6 l j",
        "map, 120, 40, Enter 6 / 'star' Enter + + L",
        "pairs, 40, 12, Enter j",
        "neighbors, 40, 12, Enter j Enter",
        "heatmap, 40, 12, Enter 4 j l",
        "tree, 40, 12, Enter 5 l",
        "map, 40, 12, Enter 6",
        "pairs, 200, 60, Enter j j",
        "heatmap, 200, 60, Enter 4 j j l",
        "clusters, 200, 60, Enter C j",
        "map, 180, 40, Enter 6 / 'Matrix' Enter Esc c",
        "selected-map, 100, 30, Enter 6 s S",
        "selected-tree, 80, 24, Enter 6 S 5",
        "selected-clusters, 80, 24, Enter 6 S C"
    })
    void truecolor(String view, int columns, int rows, String keys) {
        Playback playback = Movies.play(columns, rows);
        playback.type(keys.replace('\'', '"'));
        GoldenFrames.check(view + "-" + columns + "x" + rows, playback.frame());
    }

    @ParameterizedTest(name = "{0} {1} unicode {2}")
    @CsvSource({
        "sets, ANSI16, true, ''",
        "pairs, ANSI16, true, Enter",
        "neighbors, ANSI16, true, Enter Enter",
        "heatmap, ANSI16, true, Enter 4",
        "tree, ANSI16, true, Enter 5",
        "map, ANSI16, true, Enter 6",
        "sets, NONE, true, ''",
        "pairs, NONE, true, Enter",
        "neighbors, NONE, true, Enter Enter",
        "heatmap, NONE, true, Enter 4",
        "tree, NONE, true, Enter 5",
        "map, NONE, true, Enter 6",
        "sets, NONE, false, ''",
        "pairs, NONE, false, Enter",
        "neighbors, NONE, false, Enter Enter",
        "heatmap, NONE, false, Enter 4",
        "tree, NONE, false, Enter 5",
        "map, NONE, false, Enter 6",
        "heatmap, INDEXED256, true, Enter 4"
    })
    void lesserTerminals(String view, Colors colors, boolean unicode, String keys) {
        Playback playback = Movies.play(80, 24, colors, unicode);
        playback.type(keys);
        String name = view + "-80x24-" + (unicode ? colors.name().toLowerCase(Locale.ROOT) : "ascii");
        GoldenFrames.check(name, playback.frame());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "help, Enter ?",
        "find, Enter / matrix",
        "filter, Enter & 'rings'",
        "command, Enter : 'fi'",
        "command-tab, Enter : 'fi' Tab Tab",
        "palette, Enter Ctrl-P 'set' Down",
        "figures, Enter 4 #",
        "fit, Enter 4 f j",
        "not-found, Enter / 'zzz' Enter"
    })
    void overlays(String name, String keys) {
        Playback playback = Movies.play(80, 24);
        for (String part : keys.split(" ", -1)) {
            boolean text = part.startsWith("'") || part.equals("matrix");
            playback.type(text ? '"' + part.replace("'", "") + '"' : part);
        }
        GoldenFrames.check("overlay-" + name, playback.frame());
    }
}
