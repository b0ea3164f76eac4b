package dev.embx.cli;

import dev.embx.cli.explore.ExploreCommand;
import dev.embx.cli.options.LoadArguments;
import dev.embx.cli.output.CrashLog;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.StandardOutput;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.text.Label;
import java.nio.file.Files;
import java.util.Optional;

/** Entry point: finds the command, runs it, and turns whatever goes wrong into one line and an exit code. */
public final class Main {

    private Main() {}

    /** Runs embx. */
    public static void main(String[] args) {
        ExitCode.end(run(args, Streams.standard()));
    }

    static int run(String[] args, Streams streams) {
        int code = attempt(args, streams);
        Optional<String> failure = streams.failure().map(e -> String.valueOf(e.getMessage()));
        if (failure.isEmpty()) {
            return code;
        }
        // Whoever reads has seen enough, as with `head`: not worth a word.
        if (failure.get().contains("Broken pipe")) {
            return ExitCode.CLOSED_PIPE;
        }
        return code == ExitCode.OK
                ? fail(streams, ExitCode.REFUSED, "standard output cannot be written: " + failure.get())
                : code;
    }

    private static int attempt(String[] args, Streams streams) {
        try {
            return execute(args, streams);
        } catch (UserError e) {
            return fail(streams, ExitCode.of(e), e.getMessage());
        } catch (StandardOutput.Closed e) {
            return ExitCode.OK;
        } catch (Cancelled e) {
            return fail(streams, ExitCode.REFUSED, "interrupted");
        } catch (OutOfMemoryError e) {
            return fail(streams, ExitCode.REFUSED, "out of memory; set EMBX_HEAP (for example 8g) or load fewer items");
        } catch (Throwable e) {
            streams.err().println(CrashLog.write(e));
            return ExitCode.INTERNAL;
        }
    }

    private static int fail(Streams streams, int code, String message) {
        streams.out().flush();
        streams.err().println("embx: " + Label.of(String.valueOf(message)).text());
        return code;
    }

    private static int execute(String[] args, Streams streams) throws Exception {
        if (args.length > 0 && !Files.exists(LoadArguments.path(args[0]))) {
            mistyped(args);
        }
        return CommandNames.isExplore(args) ? ExploreCommand.of(args, streams).call() : Commands.run(args, streams);
    }

    private static void mistyped(String[] args) {
        if (!args[0].startsWith("-") && !CommandNames.ALL.contains(args[0])) {
            CommandNames.nearest(args[0]).ifPresent(name -> {
                throw UserError.usage(args[0] + ": no such file, folder or command", "did you mean embx " + name + "?");
            });
        }
    }
}
