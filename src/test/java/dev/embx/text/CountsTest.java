package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void onlyOneIsSingular() {
        assertEquals("0 pairs", Counts.of(0, "pair"));
        assertEquals("1 pair", Counts.of(1, "pair"));
        assertEquals("2 pairs", Counts.of(2, "pair"));
        assertEquals("1,225 pairs", Counts.of(1225, "pair"));
    }

    @Test
    void aPhraseAgreesWithItsCount() {
        assertEquals("1 row is", Counts.of(1, "row is", "rows are"));
        assertEquals("1,000 rows are", Counts.of(1000, "row is", "rows are"));
    }
}
