package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import dev.embx.tui.app.Movies;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, ids, titles and values of a set that try to steer the terminal, in every view, down to the bytes. */
class HostileLabelsTest {
    private static final int ROWS = 24;
    private static final String[] PARTS = {
        "\u001b[31m",
        "\u001b]52;c;QQ==\u0007",
        "\u001bP1;2q\u001b\\",
        "\u009b31m",
        "\u0090q",
        "\u0000",
        "\b\b\b",
        "\r",
        "\n",
        "\t",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\ud800",
        "\udc00",
        "e\u0301",
        "\u0301",
        "\u4e2d\u6587",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\u0e01\u0e33",
        "\u1100\u1161\u11a8",
        "\u2028",
        "\u0085",
        "\u007f",
        "abc",
        "\u05d0\u05d1",
        "\u001b]0;title\u0007",
        "\u001b[6n",
        "x".repeat(200)
    };
    /** What our own encoder writes between characters: CSI sequences, and back, next line. */
    private static final Pattern OURS = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]|\u001b[78MDE]|\r|\n|\b");

    /** Through all views and everything that tells of names. */
    private static final List<String> KEYS = List.of(
            "",
            "2",
            "j",
            "H",
            "3",
            "4",
            "5",
            "Space",
            "6",
            "t",
            "C",
            "8",
            "7",
            "l",
            "Enter",
            "p",
            "?",
            "Esc",
            ": \"set \"",
            "Tab",
            "Esc",
            ": \"goto \" Tab",
            "Esc",
            "e",
            "Esc",
            "Esc",
            "Esc",
            "2 & \"x\"");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static EmbeddingSet set(Random random, String name) {
        double[] values = random.doubles(ROWS * 4, -1, 1).toArray();
        String[] ids = new String[ROWS];
        Arrays.setAll(ids, i -> i + text(random));
        Label[] labels = new Label[ROWS];
        Arrays.setAll(labels, i -> Label.of(text(random)));
        String[] column = new String[ROWS];
        Arrays.setAll(column, i -> text(random));
        return new EmbeddingSet(
                name,
                new Float64Matrix(ROWS, 4, values),
                Ids.ofTexts(text(random), "string", ids),
                labels,
                List.of(new MetadataColumn(text(random), column)),
                JoinReport.none(ROWS),
                new Origin(
                        Path.of("odd"),
                        text(random),
                        ElementType.FLOAT64,
                        List.of("a", "b", text(random), "d"),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTextOfASetActsOnTheTerminalOrMovesAColumn(long seed) {
        Random random = new Random(seed);
        Engine engine = Movies.engine(List.of(set(random, "one" + text(random)), set(random, text(random))));
        for (boolean unicode : new boolean[] {true, false}) {
            Playback playback = Movies.play(engine, 120, 36, Colors.TRUECOLOR, unicode);
            ScreenHarness harness = new ScreenHarness(120, 36, new Capabilities(Colors.TRUECOLOR, unicode, true));
            for (String keys : KEYS) {
                playback.type(keys);
                String bytes = harness.draw(playback.frame());
                assertShown(harness, playback.frame(), keys);
                String rest = OURS.matcher(bytes).replaceAll("");
                assertTrue(
                        rest.codePoints().noneMatch(HostileLabelsTest::acts),
                        () -> keys + ": " + Label.of(rest).text());
                assertFalse(bytes.contains("\u001b[6n") || bytes.contains("\u001b]"), keys);
            }
        }
    }

    private static void assertShown(ScreenHarness harness, Frame frame, String keys) {
        try {
            harness.vt().assertShows(frame);
        } catch (AssertionError e) {
            throw new AssertionError("after " + keys + ": " + e.getMessage(), e);
        }
    }

    private static boolean acts(int c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200b
                || c == 0xfeff;
    }
}
