package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CompletionCommandTest extends CommandRun {
    private static final String CHOOSE = "; choose from ";

    @Test
    void namesOfSetsAndColumns() {
        assertEquals("nn\ntf_idf\nword2vec\nword2vec_20\n", succeed("completion sets data/movies"));
        assertTrue(succeed("completion columns data/movies").lines().anyMatch("genres"::equals));
    }

    @Test
    void aPathThatCannotBeReadHasNoNames() {
        assertEquals("", succeed("completion sets no-such-path"));
    }

    @Test
    void anUnknownShellIsRefused() {
        assertEquals(ExitCode.USAGE, run("completion", "csh"));
        assertEquals("embx: unknown shell csh; choose from bash, zsh, fish\n", errorText());
    }

    @Test
    void helpIsThatOfTheOption() {
        assertEquals(succeed("pairs --help"), succeed("help pairs"));
        assertEquals(succeed("--help"), succeed("help"));
        assertEquals(ExitCode.USAGE, run("help", "none"));
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh", "fish"})
    void aScriptHasAllCommandsAndOptions(String shell) {
        String script = succeed("completion " + shell);
        model().getSubcommands().forEach((name, command) -> {
            assertTrue(script.contains("'" + name), name);
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertTrue(script.contains("'" + option.longestName())));
        });
        assertEquals(-1, script.indexOf('@' + "OPTIONS"));
    }

    /** Every option that refuses a word with a list of words offers just these. */
    @Test
    void theOfferedWordsAreThoseThatAreTaken() {
        Map<String, Object> offered = new TreeMap<>();
        Map<String, Object> taken = new TreeMap<>();
        model().getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.type() == String.class) {
                    run(name, "data/movies", "nn", "out", option.longestName(), "no-such-word");
                    int at = errorText().indexOf(CHOOSE);
                    String key = name + " " + option.longestName();
                    if (errorText().contains("unknown " + option.longestName()) && at >= 0) {
                        taken.put(
                                key,
                                words(errorText()
                                        .substring(at + CHOOSE.length())
                                        .strip()));
                        offered.put(key, new TreeSet<>(OptionValues.of(command.getCommandSpec(), option)));
                    }
                }
            }
        });
        assertTrue(taken.size() > 20, taken.toString());
        assertEquals(taken, offered);
    }

    private static Set<String> words(String list) {
        return new TreeSet<>(List.of(list.split(",? (?:or )?", -1)));
    }

    private static CommandLine model() {
        PrintStream none = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Commands.all(new Streams(none, none, false, false, false));
    }
}
