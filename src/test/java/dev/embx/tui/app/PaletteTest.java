package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Input;
import dev.embx.tui.view.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The command line with its completion, and the palette, as a user types. */
class PaletteTest {
    private final Playback playback = Movies.play(100, 30);

    private void type(String keys) {
        playback.type(keys);
    }

    private String line(int fromBelow) {
        return playback.frame().rowText(30 - fromBelow).strip();
    }

    private void sees(String text) {
        assertTrue(
                playback.frame().text().contains(text),
                () -> "no \"" + text + "\" in\n" + playback.frame().text());
    }

    @Test
    void whatIsOfferedIsTakenOverByRight() {
        type(": \"them\"");
        assertEquals(":theme", line(1));
        type("Right \" l\"");
        assertEquals(":theme light", line(1));
        assertEquals("NAME: switch to the dark, light or mono theme", line(2));
        type("Right Enter");
        sees("theme: light");
        type(": \"the\"");
        assertEquals(":theme light", line(1));
        type("Right Left Right Enter");
        sees("theme: light");
    }

    @Test
    void tabGoesThroughTheWaysToGoOnAndBackToWhatWasTyped() {
        type(": \"find\" Tab");
        assertEquals(":find-next", line(1));
        assertEquals("find  find-next  find-previous", line(2));
        type("Tab");
        assertEquals(":find-previous", line(1));
        type("Tab");
        assertEquals(":find", line(1).substring(0, 5));
        type("Shift-Tab");
        assertEquals(":find-previous", line(1));
        type("Esc : \"set word\" Tab");
        assertEquals("word2vec  word2vec_20", line(2));
        type("Tab Enter 2");
        sees("data/movies ▸ word2vec_20");
    }

    @Test
    void wordsOfCommandsAreCompletedWhateverTheyAre() {
        type("Enter : \"goto mem\" Tab Enter");
        assertTrue(line(2).contains("Memento (2000)"), () -> line(2));
        for (String[] expected : new String[][] {
            {"method w", ":method ward"},
            {"distance e", ":distance euclidean"},
            {"across cl", ":across clusters"},
            {"export nn-most-similar.j", ":export nn-most-similar.json"},
            {"set t", ":set tf_idf"}
        }) {
            type(": \"" + expected[0] + "\" Tab");
            assertEquals(expected[1], line(1));
            type("Esc");
        }
    }

    @Test
    void anActionOfAnotherViewSaysSo() {
        type(": \"fold\" Enter");
        sees("fold is not available in this view; Ctrl-P lists what is");
    }

    @Test
    void thePaletteListsNameKeysAndMeaningOfAllThatCanBeDone() {
        type("Enter Ctrl-P");
        sees("Commands");
        Set<String> seen = new HashSet<>();
        List<Command> all = Command.in(playback.app().navigation().view());
        sees(all.size() + " of " + all.size());
        for (int i = 0; i < all.size(); i++) {
            String chosen = playback.frame()
                    .text()
                    .lines()
                    .filter(row -> row.startsWith(" >"))
                    .findFirst()
                    .orElseThrow();
            seen.add(chosen.substring(3, 23).strip());
            type("Down");
        }
        for (Action action : playback.app().navigation().view().actions()) {
            assertTrue(seen.contains(action.command()), action::command);
        }
        assertEquals(all.size(), seen.size());
    }

    @Test
    void thePaletteIsFilteredAsOneTypesAndEnterRuns() {
        type("Enter Ctrl-P \"half up\"");
        sees("1 of ");
        sees("> half-up");
        type("Ctrl-U \"xyzzy\"");
        sees("no match; ");
        type("Enter Ctrl-U \"histogram\" Enter");
        assertFalse(playback.frame().text().contains("Commands"));
        sees("1,225 pairs");
        type("Ctrl-P \"go to a set\" Enter");
        assertEquals(":set", line(1).substring(0, 4));
        type("\"tf_idf\" Enter");
        sees("data/movies ▸ tf_idf");
    }

    @Test
    void thePaletteTakesItsKeysAndEscAndBackspaceCloseIt() {
        type("Ctrl-P Tab Tab Ctrl-N Ctrl-P PageDown PageUp Shift-Tab Up");
        sees("> " + Command.in(playback.app().navigation().view()).get(0).name());
        type("\"x\" Backspace Backspace");
        sees("word2vec_20");
        type("Ctrl-P");
        playback.send(new Input.Pasted("theme"));
        sees("> theme");
        type("Esc");
        sees("word2vec_20");
        type("Ctrl-P Ctrl-C");
        assertTrue(playback.ended());
    }
}
