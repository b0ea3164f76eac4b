package dev.embx.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion script of a shell: a fixed part, a resource, with three tables of the model of commands. The tables name the
 * commands, the options of each command, and what each option takes: words, {@code @files}, {@code @columns} or {@code @none}.
 */
enum CompletionScript {
    BASH("bash", "%s", "'\\''") {
        @Override
        String branch(String key, String lines) {
            return "    " + key + ") printf '%s\\n' " + lines + " ;;\n";
        }
    },
    ZSH("zsh", "%s:%s", "'\\''") {
        @Override
        String branch(String key, String lines) {
            return "    " + key + ") printf '%s\\n' " + lines + " ;;\n";
        }
    },
    FISH("fish", "%s\t%s", "\\'") {
        @Override
        String branch(String key, String lines) {
            return "        case '" + key + "'\n            printf '%s\\n' " + lines + "\n";
        }
    };

    private final String shell;
    private final String entry;
    private final String quote;

    CompletionScript(String shell, String entry, String quote) {
        this.shell = shell;
        this.entry = entry;
        this.quote = quote;
    }

    /** The name of the shell. */
    String shell() {
        return shell;
    }

    /** One case of a table: the words to print for a key. */
    abstract String branch(String key, String lines);

    /** The script for a model of all commands. */
    String of(CommandLine root) {
        return template()
                .replace("@COMMANDS@\n", branch("commands", commands(root)))
                .replace("@OPTIONS@\n", options(root))
                .replace("@VALUES@\n", values(root));
    }

    private String template() {
        try (InputStream in = CompletionScript.class.getResourceAsStream("completion." + shell)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String commands(CommandLine root) {
        return root.getSubcommands().values().stream()
                .map(command -> line(command.getCommandName(), description(command.getCommandSpec())))
                .collect(Collectors.joining(" "));
    }

    private String options(CommandLine root) {
        StringBuilder text = new StringBuilder();
        specs(root)
                .forEach((key, spec) -> text.append(branch(
                        key,
                        spec.options().stream()
                                .flatMap(option ->
                                        names(option).map(name -> line(name, String.join(" ", option.description()))))
                                .collect(Collectors.joining(" ")))));
        return text.toString();
    }

    private String values(CommandLine root) {
        StringBuilder text = new StringBuilder();
        specs(root).forEach((key, spec) -> {
            for (OptionSpec option : spec.options()) {
                if (option.arity().max() > 0) {
                    String words = values(spec, option).stream()
                            .map(word -> "'" + word + "'")
                            .collect(Collectors.joining(" "));
                    names(option).forEach(name -> text.append(branch(key + ":" + name, words)));
                }
            }
        });
        return text.toString();
    }

    private static List<String> values(CommandSpec spec, OptionSpec option) {
        List<String> words = OptionValues.of(spec, option);
        if (!words.isEmpty()) {
            return words;
        }
        if (option.type() == Path.class) {
            return List.of("@files");
        }
        return List.of(
                option.longestName().equals("--across") || option.longestName().equals("--within")
                        ? "@columns"
                        : "@none");
    }

    /** The explorer, which has no name, and all commands. */
    private static Map<String, CommandSpec> specs(CommandLine root) {
        Map<String, CommandSpec> specs = new LinkedHashMap<>(Map.of("explore", root.getCommandSpec()));
        root.getSubcommands().forEach((name, command) -> specs.put(name, command.getCommandSpec()));
        return specs;
    }

    private static Stream<String> names(OptionSpec option) {
        List<String> names = new ArrayList<>(Arrays.asList(option.names()));
        if (option.negatable()) {
            names.add(option.longestName().replace("--", "--no-"));
        }
        return names.stream();
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private String line(String name, String description) {
        return "'" + entry.formatted(name, description.replace("'", quote)) + "'";
    }
}
