package dev.embx.cli.output;

import dev.embx.analysis.Engine;
import dev.embx.cli.settings.Folders;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ExportContext;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.image.Pictures;
import dev.embx.image.Picture;
import dev.embx.job.Progress;
import dev.embx.text.Counts;
import dev.embx.tui.app.loop.Exporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes what a view shows to a file; its extension says the format. */
public final class FileExporter implements Exporter {

    @Override
    public String export(Exhibit exhibit, String path, boolean force, Engine engine, Progress progress)
            throws AlreadyThere {
        Path target = target(path);
        if (!force && Files.exists(target)) {
            throw new AlreadyThere(path);
        }
        Format format = Format.ofFile(path)
                .filter(exhibit.formats()::contains)
                .orElseThrow(() -> UserError.usage(
                        "the extension of " + path + " is no format of " + exhibit.name(),
                        "choose from " + exhibit.extensions()));
        ExportContext context = new ExportContext(engine, progress, Optional.empty(), new OuterTools(engine, true));
        AtomicFile.write(target, force, out -> exhibit.write(format, context, out));
        return String.format(
                Locale.ROOT,
                "wrote %s (%s)",
                target.toAbsolutePath().normalize(),
                Counts.of(target.toFile().length(), "byte"));
    }

    private static Path target(String path) {
        Optional<Path> home = path.startsWith("~/") ? new Folders().home() : Optional.empty();
        return home.isPresent() ? home.get().resolve(path.substring(2)) : Path.of(path);
    }

    @Override
    public Picture picture(Exhibit exhibit, Engine engine, Progress progress) {
        return Pictures.of(exhibit.chart(engine, progress)
                .orElseThrow(() ->
                        UserError.usage(exhibit.name() + " has no picture", "e writes it as " + exhibit.extensions()))
                .png());
    }
}
