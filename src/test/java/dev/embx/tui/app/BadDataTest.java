package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities.Colors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets without items, with one, with zeros, with NaN, all alike: every view has words and keys, and none a trace. */
class BadDataTest {

    private static EmbeddingSet set(int rows, double value, int usable) {
        double[] values = new double[rows * 3];
        Arrays.fill(values, value);
        for (int row = 0; row < usable; row++) {
            values[3 * row] = row + 1;
            values[3 * row + 1] = 1;
            values[3 * row + 2] = -row;
        }
        Label[] labels = new Label[rows];
        Arrays.setAll(labels, i -> Label.of("item " + i));
        return new EmbeddingSet(
                "odd",
                new Float64Matrix(rows, 3, values),
                Ids.ofIntegers("id", "int64", LongStream.range(0, rows).toArray()),
                labels,
                List.of(),
                JoinReport.none(rows),
                new Origin(Path.of("odd"), "made", ElementType.FLOAT64, List.of("a", "b", "c"), List.of()));
    }

    @ParameterizedTest(name = "{0} rows of {1}, {2} usable")
    @CsvSource({
        "0, 0, 0",
        "1, 0, 0",
        "1, 0, 1",
        "2, 0, 1",
        "5, NaN, 0",
        "5, NaN, 2",
        "9, 1, 0",
        "6, Infinity, 1",
        "3, 1e308, 0"
    })
    void everyViewHasWordsAndKeys(int rows, double value, int usable) {
        for (int[] size : new int[][] {{80, 24}, {40, 12}, {200, 60}}) {
            Playback playback = Movies.play(
                    Movies.engine(List.of(set(rows, value, usable))), size[0], size[1], Colors.TRUECOLOR, true);
            List<String> views = new ArrayList<>(AllViews.keys("item 0", "item 1"));
            views.addAll(List.of("2 H Tab", "6 m", "6 m m"));
            for (String view : views) {
                playback.type(view);
                playback.type("j l Enter G y Esc Esc Esc / \"item\" Enter n");
                Frame frame = playback.frame();
                assertEquals(size[1], frame.rows());
                assertTrue(frame.rowText(size[1] - 1).endsWith("? help"), view);
                assertTrue(
                        !frame.text().contains("Exception") && !frame.text().contains("null"),
                        () -> view + "\n" + frame.text());
                boolean told = frame.text().lines().skip(2).limit(size[1] - 3).anyMatch(row -> !row.isBlank());
                assertTrue(told, () -> "an empty body in " + view + "\n" + frame.text());
            }
        }
    }
}
