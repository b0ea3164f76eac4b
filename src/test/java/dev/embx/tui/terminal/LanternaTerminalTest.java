package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.embx.tui.io.Size;
import dev.embx.tui.terminal.output.LanternaTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanternaTerminalTest {

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void leavingUndoesEveryModeOfEntering(boolean mouse, boolean synchronizedOutput) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LanternaTerminal terminal = new LanternaTerminal(out, () -> new Size(80, 24), mouse, synchronizedOutput);
        terminal.enterPrivateMode();
        String entered = out.toString(StandardCharsets.US_ASCII);
        out.reset();
        terminal.exitPrivateMode();
        String left = out.toString(StandardCharsets.US_ASCII);
        Set<String> undone = modes(left, 'l');
        assertEquals(synchronizedOutput, undone.remove("2026"));
        assertEquals(modes(entered, 'h'), undone);
        assertEquals(modes(entered, 'l'), modes(left, 'h'));
        assertEquals(mouse, entered.contains("\033[?1000h\033[?1006h"));
        assertFalse(entered.matches("(?s).*\\?(1002|1003|1005|1015)h.*"));
        assertEquals(entered.length() + left.length(), terminal.bytesWritten());
    }

    private static Set<String> modes(String sequence, char end) {
        return Pattern.compile("\\?(\\d+)" + end)
                .matcher(sequence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
