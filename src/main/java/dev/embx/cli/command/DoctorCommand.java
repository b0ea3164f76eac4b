package dev.embx.cli.command;

import dev.embx.cli.explore.TerminalArguments;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.Folders;
import dev.embx.export.Version;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx doctor}: what was found out about this terminal and this machine. */
@Command(name = "doctor", description = "show detected terminal and Java capabilities")
public final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private TerminalArguments terminal;

    @Option(names = "--clean", description = "remove caches; settings and state stay")
    private boolean clean;

    public DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().println("embx: " + Version.text());
        streams.out().println("java: " + Runtime.version() + " (" + System.getProperty("java.home") + ")");
        streams.out().println("memory: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB for the heap");
        Config config = terminal.config();
        for (String line : CapabilityDetection.report(CapabilityDetection.environment(), terminal.options(config))
                .lines()) {
            streams.out().println(Label.of(line).text());
        }
        String file = terminal.file().map(Path::toString).orElse("none, no home folder");
        streams.out()
                .println("settings: " + Label.of(file).text() + ", "
                        + Counts.of(config.problems().size(), "problem"));
        Folders folders = new Folders();
        if (clean) {
            folders.cache().ifPresent(DiskUsage::delete);
        }
        streams.out().println("cache: " + DiskUsage.words(folders.cache()));
        streams.out().println("state and crash logs: " + DiskUsage.words(folders.state()));
        streams.out().flush();
        return ExitCode.OK;
    }
}
