package dev.embx.cli.explore;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.cli.CommandNames;
import dev.embx.cli.options.LoadArguments;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Notices;
import dev.embx.cli.output.Streams;
import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.Folders;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.PairsExhibit;
import dev.embx.export.exhibit.SetsExhibit;
import dev.embx.job.Progress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx PATH}: the explorer, or the plain report where there is no terminal. */
@Command(
        name = "embx",
        description = "explore embeddings in a terminal",
        footer = {
            "",
            "embx PATH opens the explorer, or prints a report when standard output is not a terminal.",
            "Exit codes: 0 success, 1 invalid data or a file that cannot be written, 2 invalid usage,",
            "70 internal error, 130 interrupted."
        })
public final class ExploreCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load = new LoadArguments();

    @Mixin
    private TerminalArguments terminal = new TerminalArguments();

    @Option(names = "--plain", description = "print the report even on a terminal")
    private boolean plain;

    @Option(names = "--full-screen", description = "open the explorer or fail: exit code 2 without a terminal")
    private boolean fullScreen;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "play the keys in this file without a terminal, one per line")
    private Path script;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE",
            description = "with --script: write the last frame (.png .svg .txt)")
    private Path screenshot;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "80x24",
            description = "with --script: size of the terminal")
    private String size;

    @Option(names = "--force", description = "with --screenshot: replace an existing file")
    private boolean force;

    public ExploreCommand(Streams streams) {
        this.streams = streams;
    }

    /** {@code embx PATH SET...} without options; see {@link CommandNames#isExplore}. */
    public static ExploreCommand of(String[] pathAndSets, Streams streams) {
        ExploreCommand command = new ExploreCommand(streams);
        command.load = LoadArguments.of(pathAndSets);
        return command;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (fullScreen && (plain || !streams.terminal())) {
            throw UserError.usage("--full-screen needs a terminal", "omit it to print a report");
        }
        Engine engine = open();
        if (script != null) {
            Config config = terminal.namedConfig();
            Session session = terminal.session(config, Optional.empty(), load.path());
            new Recorder(engine, terminal.options(config), session, size).play(script, screenshot, force, streams);
            return ExitCode.OK;
        }
        if (plain || !streams.terminal()) {
            report(engine);
            return ExitCode.OK;
        }
        Config config = terminal.config();
        Session session = terminal.session(config, new Folders().state(), load.path());
        return new Explorer(engine, terminal.options(config), session, streams).run();
    }

    /** Without a path, the current folder; where it has no sets, the error lists what was opened before. */
    private Engine open() {
        if (load.path() != null) {
            return load.open();
        }
        load.orCurrentFolder();
        try {
            return load.open();
        } catch (UserError e) {
            throw UserError.usage("no sets in the current folder", "embx PATH opens a file or folder; " + recent());
        }
    }

    private static String recent() {
        List<String> recent = Remembered.recent(new Folders().state());
        return recent.isEmpty() ? "embx --help shows more" : "opened before: " + String.join(", ", recent);
    }

    /** The sets, and the most and the least similar pairs of each. */
    private void report(Engine engine) throws IOException {
        Notices.print(engine, streams);
        StringWriter text = new StringWriter();
        new SetsExhibit().report(engine, Progress.NONE).writeText(text);
        text.write("\n");
        new PairsExhibit(engine.workspace().sets().stream()
                        .map(open -> new PairsRequest(PairQuery.cosine(open.name()), PairsRequest.PRINTED))
                        .toList())
                .report(engine, Progress.NONE)
                .writeText(text);
        streams.out().print(text);
        streams.out().flush();
    }
}
