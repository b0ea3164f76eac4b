package dev.embx.cli;

import dev.embx.cli.output.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes man pages and completion scripts from the model of commands. The build runs it; see {@code src/packaging}. */
public final class ManPages {
    private static final String ENVIRONMENT = """
            .SH ENVIRONMENT
            .TP
            .B JAVA_HOME
            Java to run on; the newest found otherwise.
            .TP
            .B EMBX_HEAP
            Memory for the heap, for instance 8g.
            .TP
            .B EMBX_JAVA_OPTS
            Further options of Java.
            .TP
            .B NO_COLOR
            No colors.
            .SH FILES
            .TP
            .I ~/.config/embx/config
            Settings; see
            .BR embx\\-config (1).
            .TP
            .I ~/.local/state/embx
            Remembered state and crash logs.
            .TP
            .I ~/.cache/embx
            Archives of classes and other caches;
            .B embx doctor
            shows them all.
            """;

    private final String version;
    private final String date;

    private ManPages(String version, String date) {
        this.version = version;
        this.date = date;
    }

    /** Writes {@code man/man1} and the scripts, in the folders where packages have them, into the first argument. */
    public static void main(String[] folderVersionDate) throws IOException {
        Path folder = Path.of(folderVersionDate[0]);
        new ManPages(folderVersionDate[1], folderVersionDate[2].replaceFirst("T.*", ""))
                .write(folder.resolve("man/man1"));
        CommandLine root = model();
        put(folder.resolve("bash-completion/completions/embx"), CompletionScript.BASH.of(root));
        put(folder.resolve("zsh/vendor-completions/_embx"), CompletionScript.ZSH.of(root));
        put(folder.resolve("fish/vendor_completions.d/embx.fish"), CompletionScript.FISH.of(root));
    }

    private static CommandLine model() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Commands.all(new Streams(nowhere, nowhere, false, false, false));
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void write(Path folder) throws IOException {
        CommandLine root = model();
        put(folder.resolve("embx.1"), page(root));
        for (CommandLine command : root.getSubcommands().values()) {
            put(folder.resolve("embx-" + command.getCommandName() + ".1"), page(command));
        }
    }

    private String page(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.qualifiedName("-");
        StringBuilder page = new StringBuilder(".TH %s 1 \"%s\" \"embx %s\" \"embx\"\n"
                .formatted(name.toUpperCase(Locale.ROOT).replace("-", "\\-"), date, version));
        page.append(".SH NAME\n" + text(name) + " \\- " + description(spec) + "\n");
        page.append(".SH SYNOPSIS\n.B " + text(spec.qualifiedName()) + "\n");
        page.append("[\\fIOPTION\\fR]... " + places(spec) + "\n");
        page.append(entries("ARGUMENTS", spec.positionalParameters()));
        page.append(entries("OPTIONS", spec.options()));
        page.append(commands(command));
        page.append(notes(spec));
        if (spec.parent() == null) {
            page.append(ENVIRONMENT);
        } else {
            page.append(".SH SEE ALSO\n.BR embx (1)\n");
        }
        return page.toString();
    }

    private static String places(CommandSpec spec) {
        return spec.positionalParameters().stream()
                .map(place -> place.arity().min() == 0 ? "[" + label(place) + "]" : label(place))
                .collect(Collectors.joining(" "));
    }

    private static String label(PositionalParamSpec place) {
        String many = place.index().max() == Integer.MAX_VALUE ? "..." : "";
        return "\\fI" + text(place.paramLabel()) + "\\fR" + many;
    }

    private static String entries(String title, List<? extends ArgSpec> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        return arguments.stream()
                .map(argument -> ".TP\n" + head(argument) + "\n" + lines(argument.description()))
                .collect(Collectors.joining("", ".SH " + title + "\n", ""));
    }

    private static String head(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return "\\fI" + text(argument.paramLabel()) + "\\fR";
        }
        String names = Stream.of(option.names())
                .map(name -> "\\fB" + text(option.negatable() ? name.replace("--", "--[no-]") : name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + text(option.paramLabel()) + "\\fR";
    }

    private static String commands(CommandLine command) {
        if (command.getSubcommands().isEmpty()) {
            return "";
        }
        return command.getSubcommands().values().stream()
                .map(sub ->
                        ".TP\n.BR embx\\-" + sub.getCommandName() + " (1)\n" + description(sub.getCommandSpec()) + "\n")
                .collect(Collectors.joining("", ".SH COMMANDS\n", ""));
    }

    private static String notes(CommandSpec spec) {
        String[] footer = spec.usageMessage().footer();
        return footer.length == 0 ? "" : ".SH NOTES\n" + lines(footer);
    }

    private static String description(CommandSpec spec) {
        return text(String.join(" ", spec.usageMessage().description()));
    }

    private static String lines(String[] lines) {
        return Stream.of(lines)
                .filter(line -> !line.isBlank())
                .map(line -> text(line.strip()) + "\n")
                .collect(Collectors.joining());
    }

    /** Text as roff takes it: minus signs, backslashes, and no line that begins as a request does. */
    static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
