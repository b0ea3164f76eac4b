package dev.embx.cli.command;

import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.ConfigText;
import dev.embx.cli.settings.Folders;
import dev.embx.error.UserError;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code embx config}: the settings that can be made. */
@Command(
        name = "config",
        description = "print all settings with their defaults, as a config file",
        footer = {"", "To start a config file: embx config > ~/.config/embx/config"})
public final class ConfigCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--path", description = "print the path of the config file")
    private boolean path;

    @Option(names = "--check", description = "check the config file; exit code 1 if it has problems")
    private boolean check;

    public ConfigCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int code = path || check ? aboutFile() : defaults();
        streams.out().flush();
        return code;
    }

    private int defaults() {
        streams.out().print(ConfigText.defaults());
        return ExitCode.OK;
    }

    private int aboutFile() {
        Path file = new Folders()
                .config()
                .orElseThrow(
                        () -> UserError.data("no home", "set XDG_CONFIG_HOME to a folder, or name a file by --config"));
        if (path) {
            streams.out().println(Label.of(file.toString()).text());
        }
        if (!check) {
            return ExitCode.OK;
        }
        Config config = Config.read(file);
        for (String problem : config.problems()) {
            streams.out().println(Label.of(problem).text());
        }
        return config.problems().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
