package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        "-0.001, 2, -0.00",
        "2.5, 0, 2",
        "1e22, 1, 10000000000000000000000.0",
        "NaN, 3, nan",
        "-Infinity, 3, -inf"
    })
    void roundsTheExactValueHalfToEven(double value, int digits, String text) {
        assertEquals(text, Decimals.fixed(value, digits));
    }

    @Test
    void countsHaveCommas() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            assertEquals(String.format(Locale.ROOT, "%,d", number), Decimals.count(number));
        }
        assertEquals(String.format(Locale.ROOT, "%,d", Long.MIN_VALUE), Decimals.count(Long.MIN_VALUE));
        assertEquals("12.5%", Decimals.percent(0.125, 1));
    }
}
