package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cli.settings.ConfigText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code embx config}, and what a file of settings does to a picture. */
class ConfigCommandTest extends CommandRun {
    @TempDir
    private Path folder;

    @Test
    void printsTheDefaultsAndWhereTheFileIs() {
        assertEquals(0, run("config"), this::errorText);
        assertEquals(ConfigText.defaults(), printed());
        assertEquals(0, run("config", "--path"), this::errorText);
        assertTrue(printed().endsWith("embx/config\n"), printed());
    }

    @Test
    void aNamedFileSetsThemeGlyphsAndKeysAndOptionsBeatIt() throws IOException {
        Path script = Files.writeString(folder.resolve("keys.txt"), "2 n");
        Path config = Files.writeString(folder.resolve("config"), "glyphs = ascii\nkey.down = n\nkey.find-next =\n");
        Object[] command = {
            "data/movies", "--script", script.toString(), "--config", config.toString(), "--glyphs", "auto"
        };
        assertEquals(0, run(Arrays.copyOf(command, 5)), this::errorText);
        assertTrue(printed().contains(">      2"), printed());
        assertTrue(printed().chars().allMatch(c -> c < 0x7f), printed());
        assertEquals(0, run(command), this::errorText);
        assertTrue(printed().contains("⏎"), printed());
    }

    @Test
    void theDoctorTellsOfTheFile() throws IOException {
        Path config = Files.writeString(folder.resolve("config"), "color = 16\nnonsense\n");
        assertEquals(0, run("doctor", "--config", config.toString()), this::errorText);
        assertTrue(printed().contains("colors: ansi16 because 16 was requested"), printed());
        assertTrue(printed().contains(", 1 problem\n"), printed());
    }
}
