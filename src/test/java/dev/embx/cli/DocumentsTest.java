package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cli.output.Streams;
import dev.embx.tui.app.state.ViewType;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Tab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lists of keys and options in the documents are those of the program.
 *
 * <p>{@code -Dframes.update=true} writes them anew.
 */
class DocumentsTest {
    private static final Path KEYS = Path.of("src/site/markdown/keys.md");
    private static final Path README = Path.of("README.md");
    private static final String KEYS_FROM = "<!-- keys, by DocumentsTest -->\n";
    private static final String KEYS_TO = "<!-- end of keys -->";
    private static final Path COMMANDS = Path.of("src/site/markdown/commands.md");

    @Test
    void keysOfAllViews() throws IOException {
        StringBuilder text =
                new StringBuilder("# Keys\n\nGenerated from `Action` and `ViewType` by `DocumentsTest`.\n");
        section(text, "Everywhere", Action.EVERYWHERE);
        for (ViewType view : ViewType.ALL) {
            List<Action> own = new ArrayList<>(view.actions());
            own.removeAll(Action.EVERYWHERE);
            section(text, view.title(), own);
        }
        check(KEYS, text.toString());
    }

    @Test
    void keysInTheReadme() throws IOException {
        StringBuilder table = new StringBuilder("\n| key | |\n|---|---|\n");
        List<Tab> tabs = List.of(Tab.values());
        row(
                table,
                tabs.stream().flatMap(tab -> tab.action().keys().stream()),
                "views: " + tabs.stream().map(Tab::title).collect(Collectors.joining(", ")));
        List<Action> others = new ArrayList<>(Action.EVERYWHERE);
        others.removeAll(tabs.stream().map(Tab::action).toList());
        others.forEach(action -> row(table, action.keys().stream(), action.description()));
        String readme = Files.readString(README);
        int from = readme.indexOf(KEYS_FROM) + KEYS_FROM.length();
        check(README, readme.substring(0, from) + table + readme.substring(readme.indexOf(KEYS_TO)));
    }

    private static void row(StringBuilder table, Stream<String> keys, String words) {
        String joined = keys.map(key -> "`" + key + "`").collect(Collectors.joining(" "));
        table.append("| ").append(joined).append(" | ").append(words).append(" |\n");
    }

    private static void section(StringBuilder text, String title, List<Action> actions) {
        text.append("\n## ").append(title).append("\n\n| key | command | |\n|---|---|---|\n");
        for (Action action : actions) {
            String keys = action.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
            text.append("| ")
                    .append(keys)
                    .append(" | `:")
                    .append(action.command())
                    .append("` | ");
            text.append(action.description()).append(" |\n");
        }
    }

    @Test
    void optionsOfAllCommands() throws Exception {
        StringBuilder text = new StringBuilder("# Commands\n\nGenerated from the options by `DocumentsTest`.\n");
        text.append("\n## embx\n\n```text\n").append(help("--help")).append("```\n");
        for (String name : CommandNames.ALL) {
            text.append("\n## embx ").append(name).append("\n\n```text\n");
            text.append(help(name, "--help")).append("```\n");
        }
        check(COMMANDS, text.toString());
    }

    private static String help(String... words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Commands.run(words, new Streams(stream, stream, false, false, false));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replaceAll("(?m) +$", "");
    }

    private static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("frames.update")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, file + " is stale: run with -Dframes.update=true");
    }
}
