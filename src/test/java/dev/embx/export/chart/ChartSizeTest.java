package dev.embx.export.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1600x1200", "1600X1200", " 1600×1200 "})
    void readsWidthAndHeight(String text) {
        assertEquals(new ChartSize(1600, 1200), ChartSize.parse(text));
    }

    @Test
    void writesItselfAsItReads() {
        assertEquals("1600x1200", new ChartSize(1600, 1200).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1600", "x", "1600x", "-5x700", "1600x1200x3", "1e3x700", "9999999999x700"})
    void refusesAnotherForm(String text) {
        assertEquals(
                "size \"" + text + "\" is not WIDTHxHEIGHT in pixels; write for instance 1600x1200",
                assertThrows(UserError.class, () -> ChartSize.parse(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"299x600", "600x299", "0x0", "30001x600", "20000x20000"})
    void refusesSizesOutOfRange(String text) {
        assertEquals(
                "size " + text
                        + " is out of range; each side takes 300 to 30000 pixels, both together at most 40 million",
                assertThrows(UserError.class, () -> ChartSize.parse(text)).getMessage());
    }
}
