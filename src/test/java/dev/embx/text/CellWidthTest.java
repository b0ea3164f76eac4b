package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
    /** Marks that were non-spacing up to Unicode 13 or 15, which JDK 17 and 21 know. */
    private static final Set<Integer> BECAME_SPACING = Set.of(0x1734, 0x1171E);

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "漢字, 4",
        "한국, 4",
        "ｱ, 1",
        "Ａ, 2",
        "e\u0301, 1",
        "\u1112\u1161\u11ab, 2",
        "🎬, 2",
        "⌚, 2",
        "☃, 1",
        "─▀⣿, 3",
        "ก็, 1",
        "🇩🇪, 2",
        "\u200b, 0",
        "…, 1",
        "ж, 1",
        "א, 1",
        "𠀀, 2"
    })
    void columns(String text, int columns) {
        assertEquals(columns, CellWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "The Matrix, 10, The Matrix",
        "The Matrix, 9, The Matr…",
        "The Matrix, 1, …",
        "漢字漢字, 6, 漢字…",
        "漢字漢字, 7, 漢字漢…",
        "漢字, 3, 漢…",
        "漢字, 2, …",
        "e\u0301e\u0301e\u0301, 2, e\u0301…"
    })
    void clipsToColumns(String text, int columns, String clipped) {
        assertEquals(clipped, CellWidth.clip(text, columns, "…"));
    }

    @Test
    void whereNotEvenTheEllipsisFitsNothingMarksTheCut() {
        assertEquals("a", CellWidth.clip("abc", 1, "..."));
        assertEquals("", CellWidth.clip("abc", 0, "…"));
        assertEquals("", CellWidth.clip("漢", 1, "..."));
    }

    @Test
    void fitsToExactlyTheColumns() {
        for (String text : new String[] {"", "abc", "漢字漢字", "🎬🎬🎬🎬", "e\u0301".repeat(30)}) {
            for (int columns = 0; columns < 12; columns++) {
                assertEquals(columns, CellWidth.of(CellWidth.fit(text, columns, "…")), text + " to " + columns);
            }
        }
    }

    @Test
    void theTablesAgreeWithTheJdkWhereItKnowsTheCharacter() {
        for (int codePoint = 0x300; codePoint < 0x20000; codePoint++) {
            int type = Character.getType(codePoint);
            if (BECAME_SPACING.contains(codePoint)) {
                continue;
            }
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                assertEquals(0, CellWidth.of(codePoint), Integer.toHexString(codePoint));
            }
            if (Character.isIdeographic(codePoint) && type == Character.OTHER_LETTER) {
                assertEquals(2, CellWidth.of(codePoint), Integer.toHexString(codePoint));
            }
            if (CellWidth.isNarrow(codePoint)) {
                assertTrue(type != Character.NON_SPACING_MARK, Integer.toHexString(codePoint));
            }
        }
    }
}
