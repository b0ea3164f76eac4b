package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Size;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTerminalTest {

    @Test
    void keepsWhatItWasToldAndDeliversInputs() {
        RecordingTerminal terminal = new RecordingTerminal(new Size(20, 3), Capabilities.plain(true));
        assertEquals("\n\n\n", terminal.frame().text());
        List<Input> inputs = new ArrayList<>();
        terminal.listen(inputs::add);
        Frame frame = new Frame(20, 3);
        terminal.draw(frame);
        terminal.copy("text");
        terminal.resize(new Size(10, 2));
        terminal.suspend();
        terminal.close();
        assertSame(frame, terminal.frame());
        assertEquals(1, terminal.frames());
        assertEquals("text", terminal.copied());
        assertEquals(new Size(10, 2), terminal.size());
        assertEquals(List.of(new Input.Resized(), new Input.Resumed()), inputs);
        assertTrue(terminal.closed());
    }
}
