package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.items.MatchesRequest;
import dev.embx.tui.app.loop.Playback;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Filters by text and by columns, key by key. */
class FilterTest {
    private final Playback playback = Movies.play(100, 30);

    private void type(String keys) {
        playback.type(keys);
    }

    private String line(int row) {
        return playback.frame().rowText(row).strip();
    }

    private void sees(String text) {
        assertTrue(
                playback.frame().text().contains(text),
                () -> "no \"" + text + "\" in\n" + playback.frame().text());
    }

    @Test
    void pairsAreFilteredByColumnsAndText() {
        type("Enter & \"genres~Animation\" Enter");
        sees("filter: genres~Animation");
        sees("Toy Story (1995)");
        type("& Ctrl-U \"toy genres~Drama\" Enter");
        sees("no pair has \"toy genres~Drama\"");
    }

    @Test
    void anIncompleteFilterNamesTheCharacterAndLeavesTheViewAsItIs() {
        type("Enter & \"toy\"");
        sees("filter: toy");
        type("\" year>1\"");
        assertEquals(
                "character 5: no column \"year\"; there are genres, id, movieId, label, title; text stands in quotes",
                line(28));
        sees("filter: toy");
        type("Enter");
        assertTrue(line(28).startsWith("character 5"), line(28));
        assertEquals("&toy year>1", line(29));
        type("Ctrl-U \"genres~\"");
        assertEquals("character 8: expected a value after ~", line(28));
        type("\"Com\" Enter");
        sees("filter: genres~Com");
        assertFalse(line(28).startsWith("character"), line(28));
    }

    @Test
    void itemsAreSelectedByAFilter() {
        type(": \"select where genres~Animation\" Enter");
        assertEquals("genres~Animation: 4 selected", line(28));
        type(": \"select where matrix\" Enter");
        assertEquals("matrix: 5 selected", line(28));
        type(": \"select where genres~No\" Enter");
        assertEquals("no item of nn matches genres~No", line(28));
        type(": \"select where year>1\" Enter");
        assertTrue(line(28).startsWith("character 1: no column \"year\""), line(28));
        type("2 : \"filter year>1\" Enter");
        assertTrue(line(28).startsWith("character 1: no column \"year\""), line(28));
    }

    @Test
    void theMapMarksWhatTheFilterKeeps() {
        type("6 & \"genres~Animation\" Enter");
        assertEquals(Optional.of(4), marked("genres~Animation"));
        type("/ \"toy\" Enter");
        assertEquals(Optional.of(1), marked("toy"));
    }

    @Test
    void neighborsAreFiltered() {
        type("3 & \"genres~Animation\" Enter");
        assertTrue(line(3).startsWith("[Nearest]  3 with genres~Animation"), line(3));
        assertTrue(line(28).contains("Shrek"), line(28));
        type("& Ctrl-U \"!(\" Enter");
        assertTrue(line(3).startsWith("[Nearest]  0 with !("), line(3));
        type("Tab j Enter Esc");
        assertFalse(playback.frame().text().contains("with !("));
    }

    @Test
    void theItemsOfAClusterAreFiltered() {
        Playback tall = Movies.play(120, 40);
        tall.type("C j & \"genres~Animation\" Enter");
        assertTrue(
                tall.frame().text().contains("B  22 items, 4 with genres~Animation"),
                tall.frame().text());
    }

    private Optional<Integer> marked(String filter) {
        return playback.app().results().find(new MatchesRequest("nn", filter)).map(BitSet::cardinality);
    }
}
