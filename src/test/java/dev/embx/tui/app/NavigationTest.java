package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.app.screen.Screen;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Input.Mouse.Kind;
import dev.embx.tui.io.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of {@code navigation.md}, in every view. */
class NavigationTest {
    private static final Engine ENGINE = Movies.engine();

    static List<String> lists() {
        return AllViews.lists("matrix", "shrek");
    }

    static List<String> views() {
        return AllViews.KEYS;
    }

    private static Playback in(String view) {
        Playback playback = Movies.play(ENGINE, 100, 40, Colors.TRUECOLOR, true);
        playback.type(view);
        return playback;
    }

    /** The screen rows that the cursor's mark is in. */
    private static int cursorRow(Frame frame) {
        for (int row = App.HEADER; row < frame.rows() - App.FOOTER; row++) {
            if (frame.rowText(row).replace('▸', ' ').contains(">")) {
                return row;
            }
        }
        return -1;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aClickAfterAResizeHitsTheRowThatIsDrawnThere(String view) {
        App app = in(view + " G").app();
        App small = app.update(new Event.Sized(new Size(100, 20))).app();
        int at = cursorRow(Screen.of(small));
        assertTrue(at > App.HEADER, () -> Screen.of(small).text());
        int column = Screen.of(small).rowText(at).indexOf('>') + 2;
        String label = label(Screen.of(small), column, at - 1);
        App clicked = small.update(new Event.Came(new Input.Mouse(Kind.PRESS, column, at - 1)))
                .app();
        assertEquals(
                label,
                label(Screen.of(clicked), column, cursorRow(Screen.of(clicked))),
                () -> Screen.of(clicked).text());
    }

    @ParameterizedTest
    @MethodSource("views")
    void aSearchHasOneGrammarInEveryView(String view) {
        Playback playback = in(view.equals("4 f") ? "4" : view);
        playback.type("/ \"!zzz\"");
        assertFalse(playback.frame().text().contains("not found"), playback.frame()::text);
        playback.type("Enter n");
        assertFalse(playback.frame().text().contains("not found"), playback.frame()::text);
        playback.type("/ \"zzz\"");
        assertTrue(playback.frame().text().contains("not found"), playback.frame()::text);
    }

    @Test
    void capitalsCountInASearchOfFiguresAndSetsWhereItHasSome() {
        Playback playback = in("8");
        playback.type("/ \"RANK\"");
        assertTrue(playback.frame().text().contains("not found"));
        playback.type("Esc 7 / \"Word\"");
        assertTrue(playback.frame().text().contains("not found"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void movesUndoEachOther(String view) {
        Playback playback = in(view);
        playback.type("g");
        String first = playback.frame().text();
        for (String keys : List.of("j k", "Down Up", "j j k k", "PageDown g", "Ctrl-D g", "G g", "G Home")) {
            playback.type(keys);
            assertEquals(first, playback.frame().text(), keys);
        }
        playback.type("G");
        String last = playback.frame().text();
        playback.type("j");
        assertEquals(last, playback.frame().text());
        if (!view.startsWith("3") || view.contains("Enter")) {
            playback.type("g : \"999999\" Enter");
            assertEquals(last, playback.frame().text());
        }
    }

    @Test
    void aSearchAmongPairsMovesToTheItemThatIsFound() {
        Playback playback = in("2");
        playback.type("/ \"Fellowship\" Enter");
        String row = playback.frame().rowText(cursorRow(playback.frame()));
        assertTrue(row.indexOf('▸') < row.indexOf("Lord of the Rings: The Fellowship"), row);
        assertTrue(row.substring(row.indexOf('▸')).startsWith("▸Lord of the Rings: The Fellowship"), row);
        playback.type("Enter");
        assertTrue(playback.frame().rowText(2).contains("Fellowship"), playback.frame()::text);
    }

    private static String label(Frame frame, int column, int row) {
        return frame.rowText(row).replace('▸', ' ').substring(column, column + 24);
    }
}
