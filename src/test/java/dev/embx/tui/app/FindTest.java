package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and in which order, on the words of {@code data/words}. */
class FindTest {
    private static final List<EmbeddingSet> WORDS = Catalog.open(
                    Path.of("data", "words"), LoadOptions.defaults(), Progress.NONE)
            .sets();

    private final Playback playback = Movies.play(Movies.engine(WORDS), 100, 30, Colors.TRUECOLOR, true);

    private void type(String keys) {
        playback.type(keys);
    }

    /** The word whose neighbors are shown: the last of the first row of the view. */
    private String item() {
        String row = playback.frame().rowText(2).strip();
        return row.substring(row.lastIndexOf(' ') + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "': \"goto king\" Enter', king",
        "': \"goto the\" Enter', the",
        "'/ \"man\" Enter', man",
        "'/ \"kingd\" Enter', kingdom"
    })
    void theWholeLabelComesFirst(String keys, String word) {
        type("3 " + keys);
        assertEquals(word, item());
    }

    @Test
    void lettersInOrderAreFoundWhereNothingElseIs() {
        type("3 / \"grmny\" Enter");
        assertEquals("germany", item());
    }

    private static Playback movies() {
        return Movies.play(100, 30);
    }

    private static void sees(Playback played, int row, String text) {
        String line = played.frame().rowText(row);
        assertTrue(line.contains(text), line);
    }

    /** A number on the screen that is an id was not found. */
    @ParameterizedTest
    @CsvSource({"2, 28", "3, 2", "4, 28", "5, 28", "6, 28"})
    void anIdIsFound(String view, int row) {
        Playback played = movies();
        played.type("Enter " + view + " / \"2571\" Enter");
        sees(played, row, "Matrix, The (1999)");
        sees(played, 29, "/2571");
        sees(played, 29, " of ");
    }

    @Test
    void theNumberOfTheMatchIsShownUntilTheNextKey() {
        Playback played = movies();
        played.type("3 / \"star wars\"");
        assertTrue(
                played.frame().rowText(29).endsWith(" 1 of 3"), played.frame().rowText(29));
        played.type("Enter n");
        sees(played, 29, "/star wars  2 of 3  n next  N previous");
        played.type("j");
        sees(played, 29, "find");
    }

    @Test
    void aPairThatIsFoundPointsAtTheItemFound() {
        Playback played = movies();
        played.type("Enter / \"fellowship\" Enter Enter");
        sees(played, 2, "Fellowship of the Ring");
    }
}
