package dev.embx.cli.explore;

import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.Folders;
import dev.embx.cli.settings.Setting;
import dev.embx.error.UserError;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import dev.embx.tui.widget.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the terminal may be used: what is said here beats the file of settings. */
public final class TerminalArguments {
    private static final String ON = "on";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, never, 16, 256 or truecolor (default: auto)")
    private String color;

    @Option(names = "--ascii", description = "draw with ASCII only, same as --glyphs ascii")
    private boolean ascii;

    @Option(names = "--glyphs", paramLabel = "SET", description = "auto, unicode or ascii (default: auto)")
    private String glyphs;

    @Option(names = "--no-sync", description = "disable synchronized output")
    private boolean noSync;

    @Option(
            names = "--mouse",
            negatable = true,
            description = "enable click and wheel; hold Shift to select text (default: off)")
    private Boolean mouse;

    @Option(
            names = "--pictures",
            paramLabel = "HOW",
            description = "how to show charts: auto, cells, kitty, iterm2 or sixel (default: auto)")
    private String pictures;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "read settings from this file; see embx config --help")
    private Path config;

    @Option(names = "--theme", paramLabel = "NAME", description = "dark, light, mono, or last (the last theme used)")
    private String theme;

    @Option(names = "--no-state", description = "neither read nor write remembered state")
    private boolean noState;

    /**
     * What a session begins with.
     *
     * @param folder of what is remembered; empty for nothing
     * @param opened what is opened
     */
    Session session(Config set, Optional<Path> folder, Path opened) {
        String word = theme == null ? set.word(Setting.THEME) : theme;
        if (!Setting.THEME.words().contains(word)) {
            throw UserError.usage("unknown --theme " + word, "use " + String.join(", ", Setting.THEME.words()));
        }
        boolean off = noState || !set.word(Setting.STATE).equals(ON);
        return new Session(set, Look.of(word), new Remembered(off ? Optional.empty() : folder, opened));
    }

    /** The file of settings that is read; empty where there is no home. */
    public Optional<Path> file() {
        return config == null ? new Folders().config() : Optional.of(config);
    }

    /** The settings of the named file, else of the user's. */
    public Config config() {
        if (config != null) {
            return namedConfig();
        }
        Optional<Path> file = file();
        return file.isPresent() ? Config.read(file.get()) : Config.DEFAULT;
    }

    /** The settings of the named file only: the same picture on every machine. */
    Config namedConfig() {
        if (config != null && Files.notExists(config)) {
            throw UserError.data("there is no such file", "").in(config);
        }
        return config == null ? Config.DEFAULT : Config.read(config);
    }

    public CapabilityOptions options(Config set) {
        String signs = ascii ? "ascii" : glyphs;
        return new CapabilityOptions(
                CapabilityOptions.Color.of(color == null ? set.word(Setting.COLOR) : color),
                CapabilityOptions.Glyphs.of(signs == null ? set.word(Setting.GLYPHS) : signs),
                !noSync && set.word(Setting.SYNC).equals(ON),
                CapabilityOptions.pictures(pictures == null ? set.word(Setting.PICTURES) : pictures),
                mouse == null ? set.word(Setting.MOUSE).equals(ON) : mouse);
    }

    /** Whether text for pipes and files is drawn in Unicode. */
    public boolean unicode() {
        return CapabilityDetection.detect(CapabilityDetection.environment(), options(namedConfig()))
                .unicode();
    }
}
