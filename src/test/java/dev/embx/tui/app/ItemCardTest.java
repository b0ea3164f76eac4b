package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.text.CellWidth;
import dev.embx.text.Paragraph;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Sparkline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card of the item at the cursor, beside every list where there is room. */
class ItemCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Enter Enter", "Enter 4", "Enter 8 / \"hubs\" Enter Enter"})
    void theItemAtTheCursorHasACard(String view) {
        Playback playback = Movies.play(200, 60);
        playback.type(view);
        String text = playback.frame().text();
        assertTrue(text.contains("movieId "), text);
        assertTrue(text.contains("genres "), text);
        assertTrue(text.contains("5 dimensions"), text);
        assertTrue(text.contains("nearest, cosine"), text);
    }

    @Test
    void itFollowsTheCursor() {
        Playback playback = Movies.play(200, 60);
        playback.type("Enter / \"shawshank\" Enter Enter j j");
        String line = playback.frame()
                .text()
                .lines()
                .filter(row -> row.contains("┌─"))
                .findFirst()
                .orElseThrow();
        String row = playback.frame()
                .text()
                .lines()
                .filter(text -> text.startsWith("> "))
                .findFirst()
                .orElseThrow();
        String label = line.substring(line.indexOf("┌─ ") + 3).replaceAll(" ─+┐.*", "");
        assertTrue(row.contains(label), row + label);
    }

    @Test
    void itShowsHowManyListsTheItemIsInOnceTheHealthIsKnown() {
        Playback playback = Movies.play(200, 60);
        playback.type("Enter Enter");
        assertFalse(playback.frame().text().contains("neighbor lists of 10"));
        playback.type("8 3");
        assertTrue(
                playback.frame().text().contains("neighbor lists of 10"),
                playback.frame().text());
    }

    @Test
    void thePaneKeysHideItAndItIsAbsentWhereThereIsNoRoom() {
        Playback playback = Movies.play(200, 60);
        playback.type("Enter Enter _");
        assertFalse(playback.frame().text().contains("nearest, cosine"));
        Playback narrow = Movies.play(109, 40);
        narrow.type("Enter");
        assertFalse(narrow.frame().text().contains("nearest, cosine"));
    }

    @Test
    void longTextsAreWrappedBetweenWords() {
        assertEquals(List.of("one two", "three", "fourfiv", "esix"), Paragraph.lines("one two three fourfivesix", 7));
        for (String line : Paragraph.lines("日本語 のテキスト を 折り返す", 7)) {
            assertTrue(CellWidth.of(line) <= 7, line);
        }
    }

    @Test
    void aSparklineGoesFromTheLeastToTheGreatest() {
        assertEquals("▁▅█", Sparkline.of(new double[] {0, 1, 2}, 10).text(new Glyphs(true)));
        assertEquals(
                "_#",
                Sparkline.of(new double[] {0, 0, 1, 1}, 2)
                        .text(new Glyphs(false))
                        .replace('@', '#'));
        assertEquals(" ▁", Sparkline.of(new double[] {Double.NaN, 5}, 2).text(new Glyphs(true)));
        assertEquals("", Sparkline.of(new double[0], 5).text(new Glyphs(true)));
    }
}
