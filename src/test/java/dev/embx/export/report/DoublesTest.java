package dev.embx.export.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.fixtures.SeedSets;
import dev.embx.text.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoublesTest {

    /** hex, fixed2 (from 1e16 on with an exponent), repr, as Python writes them. */
    static Stream<List<String>> pythonNumbers() {
        return SeedSets.records("/export/python_numbers.csv").stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("pythonNumbers")
    void writesNumbersAsPythonDoes(List<String> number) {
        double value = Double.parseDouble(number.get(0).contains("p") ? number.get(0) : number.get(0) + "p0");
        String full = Doubles.full(value);
        assertAll(
                () -> assertEquals(number.get(1), Decimals.fixed(value, 2)),
                () -> assertEquals(value, Double.parseDouble(full), 0.0),
                () -> assertTrue(digits(full) <= Math.max(2, digits(number.get(2))), () -> full + " is not shortest"));
    }

    private static int digits(String number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }

    @Test
    void infiniteIsATextAndNotANumberIsEmptyInFull() {
        assertAll(
                () -> assertEquals("", Doubles.full(Double.NaN)),
                () -> assertEquals("-Infinity", Doubles.full(Double.NEGATIVE_INFINITY)),
                () -> assertEquals("nan", Decimals.fixed(Double.NaN, 2)),
                () -> assertEquals("-inf", Decimals.fixed(Double.NEGATIVE_INFINITY, 2)));
    }
}
