package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Osc52Test {

    @Test
    void theTextIsSentAsBase64OfUtf8() {
        assertEquals("\033]52;c;QW3DqWxpZSAoMjAwMSk=\007", Osc52.sequence("Amélie (2001)"));
    }

    @Test
    void theLargestSequenceStaysBelow100000Bytes() {
        assertTrue(Osc52.sequence("x".repeat(Osc52.LIMIT)).length() <= 100_000);
    }

    @Test
    void moreIsRefusedWithOneLine() {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Osc52.sequence("é".repeat(Osc52.LIMIT / 2 + 1)));
        assertEquals(
                "too large for the terminal's clipboard: 74996 bytes, at most 74994; write it to a file",
                refusal.getMessage());
    }
}
