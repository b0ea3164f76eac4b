package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.LargeMapTest;
import dev.embx.tui.app.Movies;
import dev.embx.tui.app.loop.Playback;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map is drawn once: a move of the cursor costs two cells and the read-out. */
class MapBytesTest {
    private static final int MOST = 200;
    private static final int MOST_WITH_NEIGHBORS = 1200;

    private static void checkMoves(Playback playback) {
        checkMoves(playback, new ScreenHarness(80, 24, ScreenHarness.FULL), MOST);
    }

    private static void checkMoves(Playback playback, ScreenHarness harness, int most) {
        playback.type("t t");
        harness.draw(playback.frame());
        int moved = 0;
        for (String key : List.of("l", "j", "l", "k", "h", "j", "j", "h", "k", "l")) {
            playback.type(key);
            int bytes = harness.draw(playback.frame()).getBytes(StandardCharsets.UTF_8).length;
            harness.vt().assertShows(playback.frame());
            assertTrue(bytes < most, key + ": " + bytes + " bytes");
            moved += bytes > 0 ? 1 : 0;
        }
        assertTrue(moved > 4, "the cursor moved " + moved + " times");
    }

    /** The twenty neighbors told beside a map all change with the item; {@code _} takes them away on a slow line. */
    @Test
    void besideTheMapTwentyRowsChange() {
        Playback playback = Movies.play(120, 36);
        playback.type("Enter 6");
        checkMoves(playback, new ScreenHarness(120, 36, ScreenHarness.FULL), MOST_WITH_NEIGHBORS);
        playback.type("_");
        checkMoves(playback, new ScreenHarness(120, 36, ScreenHarness.FULL), MOST);
    }

    @Test
    void fiftyPoints() {
        Playback playback = Movies.play(80, 24);
        playback.type("Enter 6");
        checkMoves(playback);
    }

    @Test
    void manyPoints() {
        Playback playback = LargeMapTest.map(80, 24);
        playback.type("c");
        checkMoves(playback);
    }
}
