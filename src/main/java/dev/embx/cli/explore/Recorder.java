package dev.embx.cli.explore;

import dev.embx.analysis.Engine;
import dev.embx.cli.output.FileExporter;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.export.file.AtomicFile;
import dev.embx.tui.app.App;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Size;
import dev.embx.tui.picture.FramePicture;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plays a script of keys without a terminal and draws the last frame. */
final class Recorder {
    /** More than any terminal has in one direction. */
    private static final int MOST_CELLS = 1_000;

    private final Engine engine;
    private final CapabilityOptions options;
    private final Session session;
    private final Size size;

    Recorder(Engine engine, CapabilityOptions options, Session session, String size) {
        this.engine = engine;
        this.options = options;
        this.session = session;
        this.size = parsed(size);
    }

    private static Size parsed(String text) {
        String[] parts = text.split("x", -1);
        try {
            return new Size(side(text, Integer.parseInt(parts[0])), side(text, Integer.parseInt(parts[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw UserError.usage("--size " + text + " is not COLUMNSxROWS", "write for instance 80x24");
        }
    }

    private static int side(String text, int cells) {
        if (cells < 1 || cells > MOST_CELLS) {
            throw UserError.usage("--size " + text + " is out of range", "each side takes 1 to " + MOST_CELLS);
        }
        return cells;
    }

    void play(Path script, Path screenshot, boolean force, Streams streams) {
        App start = session.start(engine.workspace(), capabilities(), size);
        Playback playback = new Playback(start, engine, new FileExporter());
        lines(script).forEach(playback::type);
        Frame frame = playback.frame();
        if (screenshot == null) {
            streams.out().print(frame.text());
            streams.out().flush();
        } else {
            AtomicFile.write(screenshot, force, picture(frame, screenshot.toString()));
        }
    }

    private static List<String> lines(Path script) {
        try {
            return Files.readAllLines(script);
        } catch (IOException e) {
            throw UserError.data("the script cannot be read", "give a text file in UTF-8")
                    .in(script);
        }
    }

    /** A good terminal, but for what the options take away. */
    private Capabilities capabilities() {
        Map<String, String> good = Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "LANG", "C.UTF-8");
        return CapabilityDetection.detect(good, options);
    }

    private static byte[] picture(Frame frame, String name) {
        FramePicture picture = FramePicture.of(frame);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> picture.png();
            case "svg" -> picture.svg().getBytes(StandardCharsets.UTF_8);
            case "txt" -> picture.text().getBytes(StandardCharsets.UTF_8);
            default ->
                throw UserError.usage(
                        "the extension of --screenshot " + name + " is no format", "use .png, .svg or .txt");
        };
    }
}
