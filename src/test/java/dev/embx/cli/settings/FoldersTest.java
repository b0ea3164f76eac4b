package dev.embx.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static Optional<Path> path(String name) {
        return Optional.of(Path.of(name));
    }

    @Test
    void theVariablesCountAndElseTheHome() {
        Folders named = new Folders(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"), "/home/me");
        assertEquals(path("/c/embx/config"), named.config());
        assertEquals(path("/s/embx"), named.state());
        Folders home = new Folders(Map.of("XDG_STATE_HOME", ""), "/home/me");
        assertEquals(path("/home/me/.config/embx/config"), home.config());
        assertEquals(path("/home/me/.local/state/embx"), home.state());
    }

    @Test
    void aRelativePathIsNotLookedAtAndWithoutAHomeThereIsNone() {
        assertEquals(path("/h/.config/embx/config"), new Folders(Map.of("XDG_CONFIG_HOME", "here"), "/h").config());
        for (String none : new String[] {null, "", "?"}) {
            assertEquals(Optional.empty(), new Folders(Map.of(), none).config());
        }
        assertEquals(Optional.empty(), new Folders(Map.of("XDG_STATE_HOME", "/a\0b"), null).state());
    }

    @Test
    void homeIsWhatTheEnvironmentSays() {
        Folders folders = new Folders(Map.of("HOME", "/mine"), "/home/me");
        assertEquals(path("/mine"), folders.home());
        assertEquals(path("/mine/.config/embx/config"), folders.config());
        assertEquals(path("/home/me"), new Folders(Map.of("HOME", "mine"), "/home/me").home());
    }
}
