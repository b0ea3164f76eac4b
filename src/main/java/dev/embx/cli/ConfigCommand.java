package dev.embx.cli;

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
        description = "print the settings that can be made, as a file that changes nothing",
        footer = {"", "embx config > ~/.config/embx/config makes a file to start from."})
final class ConfigCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--path", description = "print where the file is looked for instead")
    private boolean path;

    @Option(names = "--check", description = "print what is wrong in the file instead; exit code 1 where something is")
    private boolean check;

    ConfigCommand(Streams streams) {
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
