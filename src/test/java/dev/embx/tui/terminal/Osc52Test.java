package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.io.Terminal;
import dev.embx.tui.terminal.output.Osc52;
import org.junit.jupiter.api.Test;

class Osc52Test {

    @Test
    void theTextIsSentAsBase64OfUtf8() {
        assertEquals("\033]52;c;QW3DqWxpZSAoMjAwMSk=\007", Osc52.sequence("Amélie (2001)"));
    }

    @Test
    void theLargestSequenceStaysBelow100000BytesAndMoreIsNotSent() {
        String largest = "é".repeat(Terminal.COPY_LIMIT / 2);
        assertTrue(Osc52.sequence(largest).length() <= 100_000);
        assertTrue(Osc52.sequence(largest).length() > 99_990);
        assertEquals("", Osc52.sequence(largest + "x"));
    }
}
