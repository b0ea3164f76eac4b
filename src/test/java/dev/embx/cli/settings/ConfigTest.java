package dev.embx.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.state.ViewType;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of settings: what it can say, and that nothing in it does harm. */
class ConfigTest {

    @TempDir
    private Path folder;

    private Config read(String text) throws IOException {
        return Config.read(Files.writeString(folder.resolve("config"), text));
    }

    @Test
    void whatIsPrintedAsTheDefaultIsTheDefault() throws IOException {
        String defaults = ConfigText.defaults();
        assertEquals(Config.DEFAULT, read(defaults));
        for (Action action : Action.values()) {
            String line = "\n# " + action.description() + "\nkey." + action.id() + " = "
                    + String.join(" ", action.keys()) + "\n";
            assertTrue(defaults.contains(line), line);
        }
    }

    @Test
    void settingsAndKeysAreTaken() throws IOException {
        Config config = read("  theme=light\n\n# a remark\ncolor = 256\r\nkey.zoom-in = = ctrl-a pageup\nkey.find =\n");
        assertEquals(List.of(), config.problems());
        assertEquals("light", config.word(Setting.THEME));
        assertEquals("256", config.word(Setting.COLOR));
        assertEquals("auto", config.word(Setting.GLYPHS));
        assertEquals(List.of("=", "Ctrl-A", "PageUp"), config.bindings().keys(Action.ZOOM_IN));
        assertEquals(List.of(), config.bindings().keys(Action.FIND));
        assertEquals(":find", config.bindings().key(Action.FIND));
        assertEquals(Action.HELP.keys(), config.bindings().keys(Action.HELP));
    }

    @Test
    void theLaterOfTwoLinesForOneNameCounts() throws IOException {
        Config config = read("theme = light\ntheme = last\nkey.help = a\nkey.help = F\n");
        assertEquals(List.of(), config.problems());
        assertEquals("last", config.word(Setting.THEME));
        assertEquals(List.of("F"), config.bindings().keys(Action.HELP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme dark | line 1: \"theme dark\" is not NAME = VALUE",
                "colour = 16 | line 1: unknown setting \"colour\"; embx config lists all",
                "color = red | line 1: color: expected one of auto, never, 16, 256, truecolor; found \"red\"",
                "mouse = | line 1: mouse: expected one of off, on; found \"\"",
                "key.fly = f | line 1: unknown action \"fly\"; embx config lists all",
                "key.help = F13 | line 1: unknown key \"F13\"",
                "key.help = Shift-a | line 1: unknown key \"Shift-a\"",
                "key.help = Ctrl-M | line 1: unknown key \"Ctrl-M\"",
                "key.export = Ctrl-C | line 1: Ctrl-C is already the key of exit in Sets; export keeps e",
                "key.filter = j | line 1: j is already the key of down in Sets; filter keeps &",
                "key.scope = H | line 1: H is already the key of histogram in Pairs; scope keeps d"
            })
    void whatIsWrongIsToldByItsLineAndChangesNothing(String text, String told) throws IOException {
        Config config = read(text + "\ncolor = 16\n");
        assertEquals(List.of(told), config.problems());
        assertEquals("16", config.word(Setting.COLOR));
        assertEquals(Bindings.DEFAULT, config.bindings());
        assertEquals("config " + told, config.warning().orElseThrow());
    }

    @Test
    void keysCanBeExchangedAndOfTwoLinesForOneKeyTheLaterIsRefused() throws IOException {
        Bindings exchanged = read("key.up = j Up\nkey.down = k Down").bindings();
        assertEquals(List.of("k", "Down"), exchanged.keys(Action.DOWN));
        assertEquals(List.of("j", "Up"), exchanged.keys(Action.UP));
        Config both = read("key.sort = X\nkey.copy = X\nkey.help = X");
        assertEquals(List.of("X"), both.bindings().keys(Action.SORT));
        assertEquals(Action.COPY.keys(), both.bindings().keys(Action.COPY));
        assertEquals(2, both.problems().size());
        assertTrue(both.warning().orElseThrow().endsWith("(and 1 more: embx config --check)"), both::toString);
    }

    /** A refused line gives its action the default keys back, which may be in the way of a line before. */
    @Test
    void refusalsGoOnUntilNothingIsShared() throws IOException {
        Config config = read("key.down = n\nkey.find-next = j\nkey.up = j");
        assertEquals(List.of("n"), config.bindings().keys(Action.DOWN));
        assertEquals(List.of("j"), config.bindings().keys(Action.FIND_NEXT));
        assertEquals(Action.UP.keys(), config.bindings().keys(Action.UP));
        Config chain = read("key.down = n\nkey.find-next = x X\nkey.find-next = e");
        assertEquals(Bindings.DEFAULT, chain.bindings());
        assertEquals(2, chain.problems().size());
    }

    @Test
    void noViewKnowsTwoActionsByOneKey() {
        for (ViewType view : ViewType.ALL) {
            Map<String, Action> taken = new HashMap<>();
            List<Action> actions = new ArrayList<>(view.actions());
            actions.addAll(Action.EVERYWHERE);
            for (Action action : actions) {
                for (String key : action.keys()) {
                    Action other = taken.putIfAbsent(key, action);
                    assertTrue(other == null || other == action, () -> view.title() + ": " + key + " " + other);
                }
            }
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndOneThatIsNotThereIsNot() throws IOException {
        assertEquals(Config.DEFAULT, Config.read(folder.resolve("absent")));
        assertEquals(
                List.of(folder + ": cannot read: is a folder"),
                Config.read(folder).problems());
        assertTrue(read("#".repeat(70_000)).problems().get(0).endsWith(": cannot read: larger than 64 KB"));
    }

    @Test
    void anyBytesAreSurvived() throws IOException {
        Random random = new Random(3);
        Path file = folder.resolve("config");
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            Config config = Config.read(file);
            assertEquals(Bindings.DEFAULT, config.bindings());
            assertTrue(config.words().isEmpty());
        }
        Files.write(file, "key.help = \u0000 \u001b[31m\ncolor\u0000 = 16".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, Config.read(file).problems().size());
        assertFalse(Config.read(file).warning().isEmpty());
    }
}
