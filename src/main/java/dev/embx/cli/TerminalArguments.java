package dev.embx.cli;

import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.Folders;
import dev.embx.cli.settings.Setting;
import dev.embx.tui.terminal.CapabilityOptions;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How the terminal may be used: what is said here beats the file of settings. */
final class TerminalArguments {
    private static final String ON = "on";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, never, 16, 256 or truecolor (default: auto)")
    private String color;

    @Option(names = "--ascii", description = "draw with ASCII only; the same as --glyphs ascii")
    private boolean ascii;

    @Option(names = "--glyphs", paramLabel = "SET", description = "auto, unicode or ascii (default: auto)")
    private String glyphs;

    @Option(names = "--no-sync", description = "do not wrap frames in synchronized output")
    private boolean noSync;

    @Option(
            names = "--mouse",
            negatable = true,
            description = "click and wheel, or not; hold Shift to select text (default: no)")
    private Boolean mouse;

    @Option(
            names = "--pictures",
            paramLabel = "HOW",
            description = "auto, cells, kitty, iterm2 or sixel: how key i draws a chart (default: auto)")
    private String pictures;

    @Option(names = "--config", paramLabel = "FILE", description = "settings from this file; see embx config --help")
    private Path config;

    /** The settings of the named file, else of the user's. */
    Config config() {
        return config != null
                ? Config.read(config)
                : new Folders().config().map(Config::read).orElse(Config.DEFAULT);
    }

    /** The settings of the named file only: the same picture on every machine. */
    Config namedConfig() {
        return config == null ? Config.DEFAULT : Config.read(config);
    }

    CapabilityOptions options(Config set) {
        try {
            String signs = ascii ? "ascii" : glyphs;
            return new CapabilityOptions(
                    CapabilityOptions.Color.of(color == null ? set.word(Setting.COLOR) : color),
                    CapabilityOptions.Glyphs.of(signs == null ? set.word(Setting.GLYPHS) : signs),
                    !noSync && set.word(Setting.SYNC).equals(ON),
                    CapabilityOptions.pictures(pictures == null ? set.word(Setting.PICTURES) : pictures),
                    mouse == null ? set.word(Setting.MOUSE).equals(ON) : mouse);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage());
        }
    }
}
