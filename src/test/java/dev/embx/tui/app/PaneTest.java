package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pane beside the pairs and the matrix: where it begins, and how it is made wider and narrower. */
class PaneTest {

    /** The column where the pane begins, by its border; -1 where there is none. */
    private static int pane(Playback playback) {
        return playback.frame().rowText(2).indexOf("┌─ ");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 80, -1, -1",
        "2, 120, 77, 62",
        "2, 200, 127, 102",
        "4, 80, -1, -1",
        "4, 120, -1, 62",
        "4, 200, 142, 102"
    })
    void itHasTheRoomThatIsLeftAndHalfWhereAskedFor(String view, int columns, int beside, int half) {
        Playback playback = Movies.play(columns, 60);
        playback.type(view + " j l");
        assertEquals(beside, pane(playback));
        playback.type("+");
        assertTrue(playback.frame().text().contains("pane: half the screen"));
        assertEquals(half, pane(playback));
        playback.type("+ _");
        assertEquals(beside, pane(playback));
        playback.type("_");
        assertTrue(playback.frame().text().contains("pane: hidden"));
        assertEquals(-1, pane(playback));
        playback.type("_ +");
        assertEquals(beside, pane(playback));
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "120, 40", "200, 60"})
    void theItemsOfAClusterAreListedWhereThereIsRoom(int columns, int rows) {
        Playback playback = Movies.play(columns, rows);
        playback.type("C");
        boolean listed = playback.frame().text().contains(" B  22 items");
        playback.type("j");
        assertEquals(rows > 12, playback.frame().text().contains(" B  22 items"));
        assertEquals(false, listed);
    }
}
