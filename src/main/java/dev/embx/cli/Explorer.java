package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.cli.settings.Config;
import dev.embx.cli.settings.Setting;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Loop;
import dev.embx.tui.app.Settings;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.terminal.CapabilityOptions;
import dev.embx.tui.terminal.JLineTerminal;
import dev.embx.tui.widget.Look;
import dev.embx.tui.widget.Theme;
import java.io.IOException;

/** Takes the terminal, runs the application and gives the terminal back, whatever happens. */
final class Explorer {
    private final Engine engine;
    private final CapabilityOptions options;
    private final Config config;
    private final Streams streams;

    Explorer(Engine engine, CapabilityOptions options, Config config, Streams streams) {
        this.engine = engine;
        this.options = options;
        this.config = config;
        this.streams = streams;
    }

    int run() throws InterruptedException {
        try (Terminal terminal = Faults.wrap(open())) {
            crashOnlyAfterRestoring(terminal);
            App app = App.start(engine.workspace(), settings(config, terminal.capabilities()), terminal.size());
            new Loop(config.told().map(app::warned).orElse(app), terminal, engine, new FileExporter()).run();
        }
        return ExitCode.OK;
    }

    /** The theme and the keys that are set. */
    static Settings settings(Config config, Capabilities capabilities) {
        Theme theme = Theme.of(capabilities);
        return new Settings(Look.of(config.word(Setting.THEME)).map(theme::with).orElse(theme), config.bindings());
    }

    private Terminal open() {
        try {
            return JLineTerminal.open(options, System.getenv());
        } catch (IOException e) {
            throw Problem.usage(e.getMessage() + "; --plain prints a report");
        }
    }

    /** A fault in another thread: the terminal first, then the words, where they can be read. */
    private void crashOnlyAfterRestoring(Terminal terminal) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            terminal.close();
            streams.err().println(CrashLog.write(fault));
            Main.exit(ExitCode.INTERNAL);
        });
    }
}
