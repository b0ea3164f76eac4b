package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results.Running;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Size;
import dev.embx.tui.view.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of other terminal programs expect, in every view. */
class ConventionsTest {
    private static final Engine ENGINE = Movies.engine();

    private static Playback in(String view, int columns, int rows) {
        Playback playback = Movies.play(ENGINE, columns, rows, Colors.TRUECOLOR, true);
        playback.type(view);
        return playback;
    }

    private static String lastRow(Frame frame) {
        return frame.rowText(frame.rows() - 1);
    }

    @Test
    void allKeysOfAnActionDoTheSameAndArrowsDoWhatLettersDo() {
        for (String view : AllViews.KEYS) {
            for (Action action : in(view, 100, 30).app().navigation().view().actions()) {
                Set<String> frames = new HashSet<>();
                for (String key : action.keys()) {
                    Playback playback = in(view, 100, 30);
                    playback.type("j l j " + key);
                    frames.add(playback.frame().text());
                }
                assertEquals(1, frames.size(), view + ": " + action);
            }
        }
        assertEquals(List.of("h", "Left"), Action.LEFT.keys());
        assertEquals(List.of("j", "Down"), Action.DOWN.keys());
        assertEquals(List.of("k", "Up"), Action.UP.keys());
        assertEquals(List.of("l", "Right"), Action.RIGHT.keys());
    }

    @ParameterizedTest
    @CsvSource({
        "G, 1225",
        "G g, 1",
        "End Home, 1",
        "Ctrl-D, 12",
        "Ctrl-D Ctrl-U, 1",
        "PageDown, 24",
        "Ctrl-F Ctrl-B, 1",
        ": '77' Enter, 77"
    })
    void pagesEndsAndPlaces(String keys, int place) {
        Playback playback = in("2", 100, 30);
        playback.type(keys.replace('\'', '"'));
        Frame frame = playback.frame();
        assertTrue(frame.text().contains(String.format(" > %6d", place)), frame::text);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 200})
    void theFooterIsOneRowThatEndsWithTheWayToTheHelp(int columns) {
        for (String view : AllViews.KEYS) {
            Frame frame = Screen.of(in(view, columns, 24).app());
            assertTrue(lastRow(frame).endsWith("? help"), lastRow(frame));
            Action first =
                    in(view, columns, 24).app().navigation().view().actions().get(0);
            assertTrue(lastRow(frame).contains(first.hint()), lastRow(frame));
        }
    }

    @Test
    void theHelpListsEveryKeyOfAViewAtTheSmallestSize() {
        for (String view : AllViews.KEYS) {
            Playback playback = in(view, 40, 10);
            List<Action> actions = playback.app().navigation().view().actions();
            playback.type("?");
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                seen.append(playback.frame().text());
                playback.type("j");
            }
            for (Action action : actions) {
                assertTrue(seen.indexOf("  " + String.join(" ", action.keys()) + " ") >= 0, view + ": " + action);
            }
            for (Action action : Action.EVERYWHERE) {
                assertTrue(seen.indexOf("  " + String.join(" ", action.keys()) + " ") >= 0, view + ": " + action);
            }
        }
    }

    /** The first view, and one whose work has failed: help opens and closes, and the failure tells what to do. */
    @Test
    void theHelpWorksOnTheFirstScreenAndOverAnError() {
        Playback first = in("?", 80, 24);
        assertTrue(first.frame().text().contains("Everywhere"));
        first.type("?");
        assertFalse(first.frame().text().contains("Everywhere"));
        App pairs = App.start(ENGINE.workspace(), first.app().theme(), new Size(80, 24));
        pairs = press(pairs, "2");
        Request<?> request = pairs.wanted().orElseThrow();
        App failed = pairs.update(new Event.Failed(request, "out of memory: load fewer items"))
                .app();
        assertTrue(Screen.of(failed)
                .text()
                .contains("out of memory: load fewer items (Ctrl-L retries, 1 shows the sets)"));
        assertTrue(Screen.of(press(failed, "?")).text().contains("Tab Shift-Tab"));
        assertTrue(Screen.of(press(press(failed, "?"), "Esc")).text().contains("(Ctrl-L retries, 1 shows the sets)"));
        assertEquals(Optional.of(request), press(failed, "Ctrl-L").wanted());
    }

    private static Turn turn(App app, String key) {
        return app.update(new Event.Came(new Input.Pressed(Key.parse(key).orElseThrow())));
    }

    private static App press(App app, String key) {
        return turn(app, key).app();
    }

    @Test
    void redrawSuspendAndExitAreAskedOfTheTerminalInEveryView() {
        for (String view : AllViews.KEYS) {
            App app = in(view, 80, 24).app();
            assertTrue(turn(app, "Ctrl-L").task().orElseThrow() instanceof Task.Redraw);
            assertTrue(turn(app, "Ctrl-Z").task().orElseThrow() instanceof Task.Suspend);
            assertTrue(turn(app, "Ctrl-C").task().orElseThrow() instanceof Task.Quit);
        }
    }

    @Test
    void workIsToldWithItsPartAndTheKeyThatStopsIt() {
        App app = press(App.start(ENGINE.workspace(), in("", 80, 24).app().theme(), new Size(80, 24)), "2");
        Request<?> request = app.wanted().orElseThrow();
        Running half = new Running(request, 50, 100, 3, Optional.empty(), Optional.empty(), false);
        App working = app.update(new Event.Advanced(half)).app();
        String text = Screen.of(working).text();
        assertTrue(text.contains("50%"), text);
        assertTrue(text.contains("Ctrl-G cancel"), text);
        assertTrue(turn(working, "Ctrl-G").task().orElseThrow() instanceof Task.Cancel);
        assertTrue(Screen.of(press(working, "1")).text().contains("[1 Sets]"), "keys are taken while work goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "ANSI16", "TRUECOLOR"})
    void theCursorShowsWithoutColor(Colors colors) {
        for (String view : AllViews.KEYS) {
            Playback playback = Movies.play(ENGINE, 100, 30, colors, true);
            playback.type(view + " j");
            Frame frame = playback.frame();
            boolean sign = frame.text()
                    .lines()
                    .skip(2)
                    .anyMatch(row -> row.contains(">") || row.contains("▸") || row.contains("▾"));
            boolean reversed = false;
            for (int row = 2; row < 28; row++) {
                for (int column = 0; column < 100; column++) {
                    reversed |= frame.style(column, row).has(Style.REVERSE);
                }
            }
            assertTrue(sign || reversed || view.equals("2 H"), view);
        }
    }

    @Test
    void theMatrixTellsBothLabelsTheValueAndTheEndsOfItsScale() {
        Playback playback = in("4 o", 100, 60);
        playback.type("j l");
        assertTrue(
                playback.frame().rowText(58).startsWith(" -0.47 "),
                playback.frame().rowText(58));
        assertTrue(playback.frame().rowText(58).contains(" 1.00  1.00000  Twelve Monkeys"));
        playback.type("j $");
        assertTrue(playback.frame().rowText(58).contains("Inception (2010)"));
        playback.type("0");
        assertTrue(playback.frame().rowText(58).contains("Toy Story (1995)"));
        playback.type("#");
        assertTrue(playback.frame().rowText(1).contains("[4 Heatmap]"));
        assertTrue(
                playback.frame().rowText(5).matches(".* 0?\\.\\d+.*"),
                playback.frame().rowText(5));
    }

    @Test
    void belowTheLeastSizeTheNeededOneIsToldAndKeysStillWork() {
        Playback playback = in("2", 39, 10);
        assertTrue(playback.frame().rowText(0).startsWith("needs 40x10, has 39x10; q quits"));
        playback.type("j j q q");
        assertTrue(playback.ended());
        Playback small = in("2", 33, 8);
        small.send(new Input.Resized());
        assertTrue(small.frame().text().contains("has 33x8"));
    }
}
