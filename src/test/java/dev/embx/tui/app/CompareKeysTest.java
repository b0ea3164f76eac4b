package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the view Compare: matrix, pair, its three parts, and the ways out and back. */
class CompareKeysTest {
    private final Playback playback = Movies.play(110, 30);

    private String line(int row) {
        Frame frame = playback.frame();
        return frame.rowText(row < 0 ? frame.rows() + row : row);
    }

    private String readout() {
        return line(-2);
    }

    private void sees(String text) {
        String shown = playback.frame().text();
        assertTrue(shown.contains(text), () -> "no \"" + text + "\" in\n" + shown);
    }

    @Test
    void theMatrixShowsEveryMeasureWithItsMeaning() {
        playback.type("7");
        assertTrue(readout().contains("recall 0.25; chance 0.20; identical sets 1; 50 common items"), readout());
        for (int i = 0; i < dev.embx.comparison.Measure.values().length; i++) {
            sees(dev.embx.comparison.Measure.values()[i].definition());
            playback.type("m");
        }
        sees("▸recall");
        playback.type("l l");
        assertTrue(readout().contains("recall 0.31"), readout());
        playback.type("h h h");
        assertTrue(readout().contains("a set and itself"), readout());
        playback.type("Enter");
        assertTrue(readout().contains("choose two different sets"), readout());
    }

    @Test
    void enterOpensAPairAndEscComesBack() {
        playback.type("7 l Enter");
        sees("with word2vec");
        sees("[Moved most]");
        assertTrue(readout().contains("keeps 0 of 10 (chance 2.04)"), readout());
        assertTrue(readout().contains("Twelve Monkeys"), readout());
        playback.type("Tab");
        assertTrue(readout().contains("keeps 7 of 10"), readout());
        assertTrue(readout().contains("Princess Bride"), readout());
        playback.type("Esc");
        sees("definition");
        playback.type("Esc");
        sees("already at the first view");
    }

    @Test
    void sharedNeighborsAreMarkedInBothLists() {
        playback.type("7 l Enter Tab");
        long marks = playback.frame()
                .text()
                .lines()
                .mapToInt(row -> row.split("= ", -1).length - 1)
                .sum();
        assertEquals(14, marks);
    }

    @Test
    void enterOnAnItemGoesToItsNeighborsAndBack() {
        playback.type("7 l Enter j j Enter");
        sees("[3 Neighbors]");
        sees("Braveheart (1995)");
        playback.type("Esc");
        sees("[Moved most]");
        assertTrue(readout().contains("Braveheart (1995)"), readout());
    }

    @Test
    void partsFollowEachOtherAndKeepTheItem() {
        playback.type("7 l Enter / \"Titanic\" Enter p");
        sees("[Similar in nn only]");
        playback.type("Tab");
        sees("[in word2vec only]");
        playback.type("p / \"Titanic\" Enter");
        sees("rows");
        assertTrue(readout().contains("Titanic (1997)"), readout());
        playback.type("p");
        sees("[Moved most]");
        assertTrue(readout().contains("Titanic (1997)"), readout());
    }

    @Test
    void theCursorsItemStandsInOneRowOfBothTrees() {
        playback.type("7 l Enter p p Ctrl-F");
        long rows = playback.frame()
                .text()
                .lines()
                .filter(row -> row.split(">[A-Z] ", -1).length == 3)
                .count();
        assertEquals(1, rows);
    }

    @Test
    void anotherSetTakesThePlaceOfTheFirst() {
        playback.type("7 l Enter ]");
        sees("tf_idf");
        sees("with word2vec");
    }

    @Test
    void exportsArePicturesAndTables() {
        playback.type("7 e Enter");
        assertTrue(readout().contains("of ComparisonMatrixExhibit"), readout());
        playback.type("l Enter e Enter");
        assertTrue(readout().contains("of ComparisonExhibit"), readout());
    }

    @Test
    void copiesHaveALineForEachRow() {
        playback.type("7 Y");
        assertTrue(readout().contains("4 lines"), readout());
        playback.type("l Enter Y");
        assertTrue(readout().contains("50 lines"), readout());
    }

    @Test
    void oneSetIsToldToNeedAnother() {
        Engine one =
                Movies.engine(List.of(Movies.engine().workspace().sets().get(0).set()));
        Playback alone = Movies.play(one, 80, 24, Colors.NONE, true);
        alone.type("7 Enter j m");
        assertTrue(alone.frame().text().contains("only one set"));
        assertFalse(alone.frame().text().contains("needs"));
    }

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"40, 10", "41, 12", "80, 15", "80, 16", "200, 60"})
    void everyPartFitsEverySize(int columns, int rows) {
        for (boolean unicode : new boolean[] {true, false}) {
            Playback sized = Movies.play(Movies.engine(), columns, rows, Colors.TRUECOLOR, unicode);
            for (String keys : List.of("7", "l", "Enter", "Tab", "G", "p", "G", "Tab", "p", "G", "g", "p", "?")) {
                sized.type(keys);
                Frame frame = sized.frame();
                boolean ascii = frame.text().chars().allMatch(c -> c < 0x7f);
                assertTrue(unicode || ascii, frame::text);
            }
        }
    }
}
