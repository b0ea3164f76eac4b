package dev.embx.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cli.settings.State.Place;
import dev.embx.tui.app.state.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered: read as it was written, bounded, and no harm whatever is in the file. */
class StateTest {

    @TempDir
    private Path folder;

    private State read(byte[] bytes) throws IOException {
        return State.read(Files.write(folder.resolve("state"), bytes));
    }

    private State read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        State state = State.NONE
                .with("light")
                .with("/a folder/of é", new Place("tree", "word 2 vec"))
                .with("/b", new Place("sets", "nn"))
                .with(new Memory(List.of("star wars", "Matrix"), List.of("set nn", "export a b.png")));
        assertEquals(state, read(state.text()));
        assertEquals(Optional.of(new Place("tree", "word 2 vec")), state.place("/a folder/of é"));
        assertEquals(Optional.empty(), state.place("/c"));
    }

    @Test
    void placesAndLinesAreBoundedAndTheLatestStay() throws IOException {
        State state = State.NONE;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            state = state.with("/folder " + i, new Place("map", "s"));
            lines.add("line " + i);
        }
        State kept = read(state.with(new Memory(lines, lines)).text());
        assertEquals(50, kept.places().size());
        assertTrue(kept.place("/folder 299").isPresent());
        assertEquals(lines.subList(200, 300), kept.memory().finds());
        assertEquals(lines.subList(200, 300), kept.memory().commands());
    }

    @Test
    void whatALineCannotHoldIsNotKept() throws IOException {
        State state = State.NONE
                .with("/with\nnewline", new Place("map", "s"))
                .with("/tab", new Place("map", "a\tb"))
                .with("/" + "x".repeat(600), new Place("map", "s"))
                .with(new Memory(List.of("a\u001b[31mb", "good"), List.of("x".repeat(10_000))));
        State kept = read(state.text());
        assertEquals(List.of("good"), kept.memory().finds());
        assertEquals(List.of(), kept.memory().commands());
        assertEquals(0, kept.places().size());
    }

    @Test
    void aFileThatIsNotOursOrTooLargeIsForgotten() throws IOException {
        assertEquals(State.NONE, State.read(folder.resolve("absent")));
        assertEquals(State.NONE, State.read(folder));
        assertEquals(State.NONE, read(""));
        assertEquals(State.NONE, read("embx state 2\ntheme light\n"));
        assertEquals(State.NONE, read("embx state 1\ntheme light\n" + "x".repeat(1 << 18)));
    }

    @Test
    void anyBytesAfterOurFirstLineAreSurvivedAndNoControlCharacterComesOut() throws IOException {
        Random random = new Random(5);
        String[] names = {"theme ", "place ", "find ", "command ", "\n", "\t", "\u001b]52;c;", "\u0000", "\u009b"};
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("embx state 1\n");
            for (int part = 0; part < 60; part++) {
                text.append(names[random.nextInt(names.length)]).append((char) random.nextInt(0xffff));
            }
            State state = read(text.toString());
            List<String> lines = new ArrayList<>(state.memory().finds());
            lines.addAll(state.memory().commands());
            assertTrue(String.join("", lines).chars().noneMatch(Character::isISOControl));
            assertEquals(state.memory(), read(state.text()).memory());
        }
    }
}
