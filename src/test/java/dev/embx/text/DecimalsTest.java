package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        "9999999999999998, 2, 9999999999999998.00",
        "1e16, 2, 1.00e+16",
        "-1.2345e200, 3, -1.235e+200",
        "9.9999e99, 1, 1.0e+100",
        "1.7976931348623157e308, 0, 2e+308",
        "NaN, 3, nan",
        "-Infinity, 3, -inf"
    })
    void roundsTheExactValueHalfToEven(double value, int digits, String text) {
        assertEquals(text, Decimals.fixed(value, digits));
    }

    @Test
    void agreesWithExactDecimalsEverywhere() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            int digits = random.nextInt(9);
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(14) - 5);
            double near = (Math.floor(Math.abs(value) * 1000) + 0.5) / 1000;
            for (double each : new double[] {value, near, Math.nextUp(near), Math.nextDown(near)}) {
                String exact = new BigDecimal(Math.abs(each))
                        .setScale(digits, RoundingMode.HALF_EVEN)
                        .toPlainString();
                assertEquals((each < 0 ? "-" : "") + exact, Decimals.fixed(each, digits));
            }
        }
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

    @Test
    void onlyTheWholeIsAHundredPerCent() {
        assertEquals("97%", Decimals.percentOfAll(0.974));
        assertEquals("100%", Decimals.percentOfAll(1 - 1e-15));
        assertEquals("99.6%", Decimals.percentOfAll(0.996));
        assertEquals("99.97%", Decimals.percentOfAll(0.9997));
        assertEquals(">99.99%", Decimals.percentOfAll(0.999999));
    }
}
