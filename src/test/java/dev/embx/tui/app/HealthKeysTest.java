package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.health.Figure;
import dev.embx.text.Label;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the view Health: figures, the items behind them, and the ways out and back. */
class HealthKeysTest {
    private final Playback playback = Movies.play(110, 36);

    private String readout() {
        Frame frame = playback.frame();
        return frame.rowText(frame.rows() - 2);
    }

    private void sees(String text) {
        String shown = playback.frame().text();
        assertTrue(shown.contains(text), () -> "no \"" + text + "\" in\n" + shown);
    }

    @Test
    void everyFigureHasALineWithItsMeaning() {
        playback.type("Enter 8");
        sees("[8 Health]");
        for (Figure figure : Figure.values()) {
            sees(figure.words());
            assertTrue(
                    readout().contains(figure.definition()) || readout().contains("removing the mean vector"),
                    readout());
            playback.type("j");
        }
    }

    @Test
    void adviceStandsAboveAndAtItsFigure() {
        playback.type("Enter 8");
        sees("! mean cosine of all pairs is 0.53, -0.01 after removing the mean vector");
        playback.type("/ \"mean cosine\" Enter");
        assertTrue(readout().contains("mean cosine of all pairs is 0.53"), readout());
        playback.type("1 j Enter 8");
        sees("groups of items have a cosine of 0.999 or more");
    }

    @Test
    void enterOpensTheItemsBehindAFigureAndEscComesBack() {
        playback.type("Enter 8 / \"outliers of length\" Enter Enter");
        sees("outliers of length · 4 items");
        assertTrue(readout().contains("length 3.943"), readout());
        assertTrue(readout().contains("Return of the King"), readout());
        playback.type("j j j");
        assertTrue(readout().contains("Godfather, The (1972)"), readout());
        playback.type("Enter");
        sees("[3 Neighbors]");
        sees("Godfather, The (1972)");
        playback.type("Esc");
        assertTrue(readout().contains("Godfather, The (1972)"), readout());
        playback.type("Esc");
        assertTrue(readout().contains(Figure.NORM_OUTLIERS.definition()), readout());
    }

    @Test
    void figuresOfTheWholeSetSayThatThereIsNoList() {
        playback.type("Enter 8 / \"rank\" Enter Enter");
        assertTrue(readout().contains("describes the whole set"), readout());
        playback.type("g j Enter");
        assertTrue(readout().contains("no items to list"), readout());
    }

    @Test
    void theNextSetKeepsTheFigure() {
        playback.type("Enter 8 / \"groups of dup\" Enter ]");
        sees("tf_idf");
        assertTrue(readout().contains(Figure.DUPLICATE_GROUPS.definition()), readout());
        playback.type("Enter");
        sees("groups of duplicates · 22 items");
        playback.type("/ \"Matrix\" Enter");
        assertTrue(readout().contains("group 8  Matrix, The (1999)"), readout());
    }

    @Test
    void columnsAreListedByTheirNames() {
        Playback odd = Movies.play(Movies.engine(List.of(odd())), 100, 30, Colors.NONE, true);
        odd.type("Enter 8 / \"constant columns\" Enter Enter");
        assertTrue(odd.frame().text().contains("always"), odd.frame()::text);
        odd.type("Enter");
        assertTrue(odd.frame().text().contains("[8 Health]"));
        odd.type("Esc / \"NaN\" Enter Enter");
        assertTrue(odd.frame().text().contains("item 3"), odd.frame()::text);
    }

    private static EmbeddingSet odd() {
        double[] values = {1, 7, 2, 2, 7, 1, 0, 7, 1, Double.NaN, 7, 0};
        long[] ids = {0, 1, 2, 3};
        Label[] labels = new Label[ids.length];
        Arrays.setAll(labels, i -> Label.of("item " + i));
        return new EmbeddingSet(
                "odd",
                new Float64Matrix(4, 3, values),
                Ids.ofIntegers("id", "int64", ids),
                labels,
                List.of(),
                JoinReport.none(4),
                new Origin(Path.of("odd"), "made", ElementType.FLOAT64, List.of("a", "always", "c"), List.of()));
    }

    @Test
    void exportsAndCopies() {
        playback.type("Enter 8 e Enter");
        assertTrue(readout().contains("wrote nn-health.csv of HealthExhibit"), readout());
        playback.type("Y");
        assertTrue(readout().contains(Figure.values().length + " lines"), readout());
        playback.type("/ \"hubs\" Enter Enter e Enter");
        assertTrue(readout().contains("wrote nn-hubs.csv of HealthItemsExhibit"), readout());
        playback.type("y");
        assertEquals("19.0\tFugitive, The (1993)", playback.copied().get(1));
    }

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"40, 10", "41, 12", "80, 15", "80, 24", "200, 60"})
    void everyPartFitsEverySize(int columns, int rows) {
        Engine engine = Movies.engine(List.of(odd()));
        for (boolean unicode : new boolean[] {true, false}) {
            Playback sized = Movies.play(engine, columns, rows, Colors.TRUECOLOR, unicode);
            sized.type("Enter 8");
            for (int i = 0; i < Figure.values().length; i++) {
                for (String keys : List.of("Enter", "G", "8", "Esc", "j")) {
                    sized.type(
                            keys.equals("8") || sized.app().navigation().trail().size() > 1 ? keys : "j k");
                    Frame frame = sized.frame();
                    assertTrue(unicode || frame.text().chars().allMatch(c -> c < 0x7f), frame::text);
                    assertFalse(frame.text().contains("needs"), frame::text);
                }
            }
        }
    }
}
