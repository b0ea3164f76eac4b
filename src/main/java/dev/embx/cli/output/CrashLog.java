package dev.embx.cli.output;

import dev.embx.cli.settings.Folders;
import dev.embx.export.Version;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A fault of ours: its trace goes to a file, one line of it to the user. */
public final class CrashLog {

    private CrashLog() {}

    /** Writes the trace and returns the line to print. */
    public static String write(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        String what = "embx: internal error: " + Label.of(fault.toString()).text();
        Optional<Path> folder = new Folders().state();
        if (folder.isEmpty()) {
            return what + " at " + where(fault);
        }
        try {
            Files.createDirectories(folder.get());
            Path log = folder.get().resolve("crash.log");
            if (Files.exists(log) && !Files.isRegularFile(log)) {
                return what + " at " + where(fault);
            }
            Files.writeString(log, Version.text() + " on Java " + Runtime.version() + "\n" + trace);
            return what + "; the trace is in " + Label.of(log.toString()).text();
        } catch (IOException e) {
            return what + " at " + where(fault);
        }
    }

    private static String where(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
