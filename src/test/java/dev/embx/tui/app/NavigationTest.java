package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Input.Mouse.Kind;
import dev.embx.tui.io.Size;
import java.util.List;
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
        for (int row = Screen.HEADER; row < frame.rows() - Screen.FOOTER; row++) {
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
        int at = cursorRow(small.frame());
        assertTrue(at > Screen.HEADER, () -> small.frame().text());
        int column = small.frame().rowText(at).indexOf('>') + 2;
        String label = label(small.frame(), column, at - 1);
        App clicked = small.update(new Event.Came(new Input.Mouse(Kind.PRESS, column, at - 1)))
                .app();
        assertEquals(
                label,
                label(clicked.frame(), column, cursorRow(clicked.frame())),
                () -> clicked.frame().text());
    }

    private static String label(Frame frame, int column, int row) {
        return frame.rowText(row).replace('▸', ' ').substring(column, column + 24);
    }
}
