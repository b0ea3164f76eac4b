package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.text.CellWidth;
import dev.embx.tui.app.loop.KeyScript;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a user can type, at no size, breaks a frame. */
class AnySizeTest {
    private static final Engine ENGINE = Movies.engine();

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"1, 1", "5, 3", "20, 5", "40, 10", "40, 12", "80, 24", "81, 25", "120, 40", "200, 60"})
    void everyViewFitsEverySizeAndTerminal(int columns, int rows) {
        for (Colors colors : Colors.values()) {
            for (boolean unicode : new boolean[] {true, false}) {
                Playback playback = Movies.play(ENGINE, columns, rows, colors, unicode);
                List<String> script = new ArrayList<>(AllViews.KEYS);
                script.addAll(List.of(
                        "5 z", "+", "8 Enter", "4 +", "i", "Esc", "9", "?", "Esc", "Ctrl-P", "Esc", ":", "s", "Tab"));
                for (String keys : script) {
                    playback.type(keys);
                    checkFrame(playback.frame(), columns, rows, unicode);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomWalkNeverBreaksAFrame(long seed) {
        Random random = new Random(seed);
        Playback playback =
                Movies.play(ENGINE, 60 + random.nextInt(100), 12 + random.nextInt(40), Colors.TRUECOLOR, true);
        List<Action> actions = List.of(Action.values());
        for (int step = 0; step < 300; step++) {
            Action action = actions.get(random.nextInt(actions.size()));
            playback.send(new Input.Pressed(key(action)));
            if (random.nextInt(4) == 0) {
                playback.send(new Input.Pressed(Key.of(Character.toString('a' + random.nextInt(26)))));
            }
            Frame frame = playback.frame();
            checkFrame(frame, frame.columns(), frame.rows(), true);
        }
    }

    private static Key key(Action action) {
        return KeyScript.keys(action.keys().get(0)).get(0);
    }

    @Test
    void everyKeyNameOfTheTableIsAKey() {
        for (Action action : Action.values()) {
            for (String name : action.keys()) {
                assertEquals(name, KeyScript.keys(name).get(0).toString());
            }
        }
    }

    private static void checkFrame(Frame frame, int columns, int rows, boolean unicode) {
        assertEquals(columns, frame.columns());
        assertEquals(rows, frame.rows());
        for (int row = 0; row < rows; row++) {
            int width = 0;
            for (int column = 0; column < columns; column++) {
                String glyph = frame.glyph(column, row);
                assertTrue(glyph.codePoints().noneMatch(c -> c < 0x20 || (c >= 0x7f && c < 0xa0)), glyph);
                assertTrue(unicode || glyph.chars().allMatch(c -> c < 0x7f), () -> "not ASCII: " + glyph);
                width += CellWidth.of(glyph);
            }
            assertEquals(columns, width, "columns of row " + row);
        }
    }
}
