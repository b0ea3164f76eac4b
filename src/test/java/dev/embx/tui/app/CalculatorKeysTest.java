package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of items in the view Neighbors. */
class CalculatorKeysTest {
    private final Playback playback = Movies.play(100, 30);

    private String readout() {
        Frame frame = playback.frame();
        return frame.rowText(frame.rows() - 2);
    }

    private void sees(String text) {
        String shown = playback.frame().text();
        assertTrue(shown.contains(text), () -> "no \"" + text + "\" in\n" + shown);
    }

    @Test
    void aSumIsTypedAndItsNeighborsAreWalked() {
        playback.type("Enter 3 = \"matrix + shrek - memento\" Enter");
        sees("= matrix + shrek - memento");
        sees("excluded: Matrix, The (1999); Shrek (2001); Memento (2000)");
        sees("50 items · 3CosAdd");
        String first = readout();
        playback.type("j");
        assertFalse(readout().equals(first));
        playback.type("Enter");
        sees("item ");
        playback.type("Esc");
        sees("= matrix + shrek - memento");
        playback.type("2 3");
        sees("item 48 of 50");
        playback.type("Esc Esc");
        assertFalse(playback.frame().text().contains("left out"));
    }

    @Test
    void theSumIsEditedAndRankedOtherwise() {
        playback.type("Enter 3 = \"matrix + shrek\" Enter");
        playback.type("m");
        assertTrue(readout().contains("by 3CosMul"), readout());
        sees("50 items · 3CosMul");
        playback.type("= \" - memento\" Enter");
        sees("= matrix + shrek - memento");
        sees("3CosMul");
        playback.type("Esc");
        assertFalse(playback.frame().text().contains("left out"));
    }

    @Test
    void whatIsNotFoundIsNamed() {
        playback.type("Enter 3 = \"matrix - shrak\" Enter");
        sees("no item \"shrak\" in nn; similar: Shrek (2001)");
        playback.type("= Backspace Backspace Backspace \"rek\" Enter");
        sees("excluded: Matrix, The (1999); Shrek (2001)");
    }

    @Test
    void theNextSetDoesTheSameSum() {
        playback.type(": \"calculate mean(matrix, shrek)\" Enter ]");
        sees("tf_idf");
        sees("= mean(matrix, shrek)");
        playback.type("l");
        sees("[Farthest]");
        playback.type("Tab");
        sees("[Nearest]");
    }

    @Test
    void aLineBetweenTwoItems() {
        playback.type("Enter 3 = \"matrix .. shrek\" Enter");
        sees("from Matrix, The (1999) (0) to Shrek (2001) (1), excluded");
        assertTrue(readout().contains("position -"), readout());
        playback.type("G");
        assertTrue(readout().contains("distance "), readout());
        playback.type("/ \"gladiator\" Enter Enter");
        sees("Gladiator (2000)");
        playback.type("Esc Y e Enter");
        assertTrue(readout().contains("wrote nn-axis.csv of AxisExhibit"), readout());
        assertEquals(48, playback.copied().get(0).lines().count());
        playback.type("]");
        sees("tf_idf");
        sees("from Matrix, The (1999) (0)");
        playback.type("= Ctrl-U \"matrix .. shrak\" Enter");
        sees("similar: Shrek (2001)");
    }

    @Test
    void copiesAndExports() {
        playback.type("Enter 3 = \"matrix + shrek\" Enter Y");
        assertTrue(readout().contains("48 lines"), readout());
        playback.type("e Enter");
        assertTrue(readout().contains("wrote nn-analogy.csv of AnalogyExhibit"), readout());
        playback.type("/ \"gladiator\" Enter y");
        assertEquals("Gladiator (2000)", playback.copied().get(1).split("\t", -1)[1]);
    }

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"40, 10", "80, 24", "200, 60"})
    void fitsEverySize(int columns, int rows) {
        for (boolean unicode : new boolean[] {true, false}) {
            Playback sized = Movies.play(Movies.engine(), columns, rows, Colors.TRUECOLOR, unicode);
            sized.type("Enter 3 = \"matrix + shrek - memento\"");
            for (String keys : List.of("Enter", "G", "Tab", "m", "= Ctrl-U \"matrix .. shrek\" Enter", "G", "?")) {
                sized.type(keys);
                String shown = sized.frame().text();
                assertTrue(unicode || shown.chars().allMatch(c -> c < 0x7f), shown);
            }
        }
    }

    @ParameterizedTest(name = "{0}x{1} unicode {2}")
    @CsvSource({"80, 24, true", "80, 24, false"})
    void frames(int columns, int rows, boolean unicode) {
        Playback sized = Movies.play(Movies.engine(), columns, rows, unicode ? Colors.TRUECOLOR : Colors.NONE, unicode);
        sized.type("Enter 3 = \"matrix + shrek - memento\" Enter j");
        String ending = columns + "x" + rows + (unicode ? "" : "-ascii");
        GoldenFrames.check("sum-" + ending, sized.frame());
        sized.type("= Ctrl-U \"matrix .. shrek\" Enter j");
        GoldenFrames.check("line-" + ending, sized.frame());
    }
}
