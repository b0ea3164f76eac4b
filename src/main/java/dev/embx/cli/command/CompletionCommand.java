package dev.embx.cli.command;

import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.Span;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code embx completion}: the completion script of a shell, and the names that only the files know. */
@Command(
        name = "completion",
        description = "print the completion script of a shell",
        footer = {"", "For bash: embx completion bash > ~/.local/share/bash-completion/completions/embx"})
public final class CompletionCommand implements Callable<Integer> {
    /** A shell waits for the names at each press of Tab. */
    private static final long MOST_MILLIS = 3_000;

    /** Enough to know names and columns. */
    private static final LoadOptions ONE_ROW = LoadOptions.defaults()
            .withLimits(new Limits(Span.parse("0:1"), 0, Limits.NONE.seed(), Optional.empty(), false));

    private final Streams streams;
    private final Function<String, String> script;

    @Parameters(
            index = "0",
            paramLabel = "SHELL",
            description = "bash, zsh or fish; sets or columns print the names in PATH")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = "file or folder of vectors")
    private Path path;

    /** A command that has the script of each shell by name. */
    public CompletionCommand(Streams streams, Function<String, String> script) {
        this.streams = streams;
        this.script = script;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (what.equals("sets") || what.equals("columns")) {
            printNames();
        } else {
            streams.out().print(script.apply(what));
        }
        streams.out().flush();
        return ExitCode.OK;
    }

    /** Prints what can be found in time; a file that cannot be read has no names. */
    private void printNames() throws InterruptedException {
        if (path == null) {
            throw UserError.usage("completion " + what + " needs PATH", "");
        }
        Thread reader = new Thread(
                () -> names().forEach(
                                name -> streams.out().println(Label.of(name).text())),
                "names");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, error) -> {});
        reader.start();
        reader.join(MOST_MILLIS);
    }

    private Stream<String> names() {
        List<EmbeddingSet> sets = Catalog.open(path, ONE_ROW, Progress.NONE).sets();
        return what.equals("sets")
                ? sets.stream().map(EmbeddingSet::name)
                : sets.stream()
                        .flatMap(set -> set.metadata().stream())
                        .map(MetadataColumn::name)
                        .distinct();
    }
}
