package dev.embx.cli.explore;

import dev.embx.analysis.Engine;
import dev.embx.cli.output.CrashLog;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.FileExporter;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.tui.app.App;
import dev.embx.tui.app.loop.Loop;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.terminal.JLineTerminal;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import dev.embx.tui.widget.Look;
import java.io.IOException;

/** Takes the terminal, runs the application and gives the terminal back, whatever happens. */
final class Explorer {
    private final Engine engine;
    private final CapabilityOptions options;
    private final Session session;
    private final Streams streams;

    Explorer(Engine engine, CapabilityOptions options, Session session, Streams streams) {
        this.engine = engine;
        this.options = options;
        this.session = session;
        this.streams = streams;
    }

    int run() throws InterruptedException {
        App left;
        Look first;
        try (Terminal terminal = Faults.wrap(open())) {
            crashOnlyAfterRestoring(terminal);
            App app = session.start(engine.workspace(), terminal.capabilities(), terminal.size());
            first = app.theme().look();
            Loop loop = new Loop(app, terminal, Faults.wrap(engine), new FileExporter());
            loop.run();
            left = loop.app();
        }
        session.remembered().keep(left, first);
        return ExitCode.OK;
    }

    private Terminal open() {
        try {
            return JLineTerminal.open(options, CapabilityDetection.environment());
        } catch (IOException e) {
            throw UserError.usage(e.getMessage(), "--plain prints a report");
        }
    }

    /** A fault in another thread: the terminal first, then the words, where they can be read. */
    private void crashOnlyAfterRestoring(Terminal terminal) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            terminal.close();
            streams.err().println(CrashLog.write(fault));
            ExitCode.end(ExitCode.INTERNAL);
        });
    }
}
