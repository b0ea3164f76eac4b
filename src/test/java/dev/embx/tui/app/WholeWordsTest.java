package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.view.Action;
import dev.embx.tui.widget.Scale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is neither cut nor beside the point. */
class WholeWordsTest {
    private static final Engine ENGINE = Movies.engine();

    private static Playback play(int columns, int rows) {
        return Movies.play(ENGINE, columns, rows, Colors.TRUECOLOR, true);
    }

    @ParameterizedTest
    @CsvSource({"-0.001, 0.00", "-0.0, 0.00", "-0.004999, 0.00", "-0.006, -0.01", "NaN, n/a"})
    void noFigureOfAListIsMinusZero(double value, String text) {
        assertEquals(text, Scale.decimals2(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 200})
    void theCountOfAFilterIsNeverCut(int columns) {
        Playback playback = play(columns, 24);
        playback.type("2 & \"lord of the rings: the return of the king, the\" Enter");
        String row = playback.frame().rowText(2);
        assertTrue(row.contains("filter: lord"), row);
        assertTrue(row.contains("49 of 1,225"), row);
    }

    /** A comparison and the health of a set are about all items. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "7 l Enter", "8", "8 j Enter"})
    void aSelectionIsToldOnlyWhereItCounts(String view) {
        Playback playback = play(100, 30);
        playback.type("6 s");
        assertTrue(playback.frame().rowText(0).contains("selected"));
        playback.type(view);
        assertFalse(playback.frame().rowText(0).contains("selected"), playback.frame()::text);
    }

    @Test
    void kendallSaysHowItIsComputedUntilItIs() {
        Playback playback = play(120, 40);
        playback.type("7");
        assertTrue(kendall(playback).contains("computed when shown"), kendall(playback));
        for (int i = 0; !playback.frame().rowText(2).contains("Kendall"); i++) {
            assertTrue(i < 50);
            playback.type("m");
        }
        assertFalse(kendall(playback).contains("computed when shown"), kendall(playback));
    }

    private static String kendall(Playback playback) {
        return playback.frame()
                .text()
                .lines()
                .skip(8)
                .filter(line -> line.contains("Kendall"))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void theHelpIsWrappedAndNamesEveryCommand(int columns) {
        Playback playback = play(columns, 200);
        playback.type("2 ?");
        String help = String.join(
                " ", playback.frame().text().lines().map(String::strip).toList());
        List<Action> actions = new ArrayList<>(Action.EVERYWHERE);
        actions.addAll(playback.app().navigation().view().actions());
        for (Action action : actions) {
            String words = action.description() + " :" + action.command();
            assertTrue(help.replaceAll(" +", " ").contains(words), () -> words + "\n" + help);
        }
    }
}
