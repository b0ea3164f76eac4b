package dev.embx.cli;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.report.Report;
import dev.embx.export.report.ReportFormat;
import dev.embx.job.Progress;
import dev.embx.source.write.SetFormat;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** In which format to write, and where. */
final class OutputArguments {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv; of a dendrogram newick, of a map parquet as well (default: text)")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file instead of standard output")
    private Path output;

    @Option(names = "--force", description = "replace a file that is there")
    private boolean force;

    boolean force() {
        return force;
    }

    /** Whether trees are asked for as other tools of trees read them. */
    boolean newick() {
        return format.equals("newick");
    }

    /** Whether a map is asked for as a table of numbers. */
    boolean parquet() {
        return format.equals("parquet");
    }

    /** Writes a set as Parquet to the file that was named. */
    void writeParquet(EmbeddingSet set) {
        if (output == null) {
            throw Problem.usage("--format parquet needs -o FILE: a terminal cannot show it");
        }
        AtomicFile.write(output, force, out -> SetFormat.PARQUET.writer().write(set, out, Progress.NONE));
    }

    boolean text() {
        return format() == ReportFormat.TEXT;
    }

    boolean json() {
        return format() == ReportFormat.JSON;
    }

    private ReportFormat format() {
        for (ReportFormat known : ReportFormat.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
                return known;
            }
        }
        throw Problem.usage("--format " + format + ": there are text, json and csv");
    }

    /** Writes a report in the format that was asked for. */
    void write(Report report, PrintStream standardOutput) {
        ReportFormat wanted = format();
        writeText(out -> report.write(wanted, out), standardOutput);
    }

    /** Writes characters in UTF-8. */
    void writeText(TextContent content, PrintStream standardOutput) {
        if (output != null) {
            AtomicFile.write(output, force, out -> {
                OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                content.writeTo(writer);
                writer.flush();
            });
            return;
        }
        try {
            OutputStreamWriter writer = new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (standardOutput.checkError()) {
            throw Problem.refused("standard output: cannot be written");
        }
    }

    /** Characters to be written. */
    interface TextContent {
        void writeTo(OutputStreamWriter out) throws IOException;
    }
}
