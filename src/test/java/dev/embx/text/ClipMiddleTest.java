package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts cut in their middle keep both ends and never take more columns than there are. */
class ClipMiddleTest {

    @ParameterizedTest
    @CsvSource({
        "Chunk 17 of the manual page 1, 12, Chunk …age 1",
        "short, 12, short",
        "abcdef, 1, …",
        "abcdef, 2, a…",
        "abcdef, 3, a…f",
        "日本語テキスト, 7, 日本…ト"
    })
    void bothEndsStay(String text, int columns, String shown) {
        assertEquals(shown, CellWidth.clipMiddle(text, columns, "…"));
    }

    @Test
    void aMarkIsNotTornFromItsLetter() {
        String text = "abcdefgh\u0301";
        for (int columns = 0; columns < 10; columns++) {
            String shown = CellWidth.clipMiddle(text, columns, "…");
            assertTrue(CellWidth.of(shown) <= columns, shown);
            assertTrue(!shown.contains("…\u0301"), shown);
        }
    }
}
