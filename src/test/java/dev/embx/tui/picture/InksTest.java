package dev.embx.tui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.tui.cell.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InksTest {
    private static final FrameTheme THEME =
            new FrameTheme(0x000000, 0xffffff, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));

    /** The defaults of xterm's 256colres.h. */
    @ParameterizedTest
    @CsvSource({
        "0,000000",
        "15,00000f",
        "16,000000",
        "21,0000ff",
        "110,87afd7",
        "208,ff8700",
        "231,ffffff",
        "232,080808",
        "255,eeeeee"
    })
    void indexedColorsAreXterms(int index, String rgb) {
        assertEquals(
                Integer.parseInt(rgb, 16),
                Inks.of(Style.PLAIN.ink(index), THEME).foreground());
    }

    @Test
    void trueColorsAreThemselves() {
        assertEquals(
                new Inks(0x010203, 0x040506), Inks.of(new Style(Style.rgb(1, 2, 3), Style.rgb(4, 5, 6), 0), THEME));
    }

    @Test
    void reverseSwapsAndDimMovesTowardsTheGround() {
        assertEquals(new Inks(0x000000, 0xffffff), Inks.of(Style.PLAIN.with(Style.REVERSE), THEME));
        assertEquals(new Inks(0x8c8c8c, 0x000000), Inks.of(Style.PLAIN.with(Style.DIM), THEME));
    }

    @Test
    void aShadeLiesBetweenTheInks() {
        assertEquals(0x404040, new Inks(0xffffff, 0x000000).shade(0.25));
    }
}
