package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.cli.output.FileExporter;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.SetsExhibit;
import dev.embx.job.Progress;
import dev.embx.tui.app.Movies;
import dev.embx.tui.app.loop.Exporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written from within the explorer. */
class FileExporterTest {
    private final Engine engine = Movies.engine();
    private final Exporter exporter = new FileExporter();

    @TempDir
    private Path folder;

    private String export(Path file, boolean force) throws Exporter.AlreadyThere {
        return exporter.export(new SetsExhibit(), file.toString(), force, engine, Progress.NONE);
    }

    @Test
    void tellsTheWholePathAndTheSize() throws Exporter.AlreadyThere, IOException {
        Path file = folder.resolve(".").resolve("sets.csv");
        String told = export(file, false);
        Path written = folder.resolve("sets.csv");
        assertEquals(String.format(Locale.ROOT, "wrote %s (%,d bytes)", written, Files.size(written)), told);
    }

    @Test
    void replacesOnlyWhereAllowed() throws Exporter.AlreadyThere, IOException {
        Path file = Files.writeString(folder.resolve("sets.json"), "mine");
        assertThrows(Exporter.AlreadyThere.class, () -> export(file, false));
        assertEquals("mine", Files.readString(file));
        export(file, true);
        assertTrue(Files.readString(file).startsWith("["), Files.readString(file));
    }

    @Test
    void anUnknownEndingIsRefusedWithTheKnownOnes() {
        UserError problem = assertThrows(UserError.class, () -> export(folder.resolve("sets.doc"), false));
        assertTrue(problem.getMessage().contains(".csv .json .txt"), problem.getMessage());
    }
}
