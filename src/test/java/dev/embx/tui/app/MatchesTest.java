package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search has found is highlighted, and the best items are listed while one types. */
class MatchesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Enter j Enter", "Enter 4", "Enter 5", "Enter C Enter"})
    void theTextIsHighlightedWhereverItIsShown(String view) {
        Playback playback = Movies.play(120, 40);
        playback.type(view + " / \"matrix\"");
        assertTrue(
                highlighted(playback.frame()).toLowerCase(java.util.Locale.ROOT).contains("matrix"));
        playback.type("Enter");
        assertTrue(highlighted(playback.frame()).contains("Matrix"), () -> highlighted(playback.frame()));
        playback.type("j");
        assertEquals("", highlighted(playback.frame()));
    }

    @Test
    void theBestItemsAreListedWhileTyping() {
        Playback playback = Movies.play(80, 24);
        playback.type("Enter / \"star\"");
        String text = playback.frame().text();
        assertTrue(text.contains("best matches"), text);
        assertTrue(text.contains("▸ Star Wars: Episode IV - A New Hope (1977)"), text);
        playback.type("Enter");
        assertFalse(playback.frame().text().contains("best matches"));
    }

    @Test
    void nothingIsHighlightedForWhatMustNotBeThere() {
        Playback playback = Movies.play(80, 24);
        playback.type("Enter / \"!matrix\" Enter");
        assertEquals("", highlighted(playback.frame()));
    }

    private static String highlighted(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (int row = 2; row < frame.rows() - 2; row++) {
            for (int column = 0; column < frame.columns(); column++) {
                boolean marked = frame.style(column, row).has(Style.UNDERLINE);
                text.append(marked ? frame.glyph(column, row) : "");
            }
        }
        return text.toString();
    }
}
