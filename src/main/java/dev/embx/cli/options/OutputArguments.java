package dev.embx.cli.options;

import dev.embx.cli.Commands;
import dev.embx.cli.output.FormulaGuard;
import dev.embx.cli.output.Streams;
import dev.embx.cli.output.VisibleOutput;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ExportContext;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which format to write, and where. {@link Commands} leaves out the options of formats that a command does not have. */
public final class OutputArguments {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "format of the output")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file, not to standard output")
    private Path output;

    @Option(
            names = "--csv-safe",
            description =
                    "put ' before cells of CSV that a spreadsheet may take for formulas (= + - @ tab CR); not numbers")
    private boolean csvSafe;

    @Option(names = "--force", description = "replace an existing file")
    private boolean force;

    @Option(names = "--png", paramLabel = "FILE", description = "write a chart to this file")
    private Path png;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw the result as SVG into this file")
    private Path svg;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "size of a picture in pixels (default: all labels fit)")
    private ChartSize size;

    /** The size of pictures that was asked for. */
    public Optional<ChartSize> size() {
        return Optional.ofNullable(size);
    }

    /** Refuses a format that is not among those of a command. */
    public void check(List<Format> formats) {
        if (formats.stream().noneMatch(known -> known.id().equals(format))) {
            throw UserError.usage("unknown --format " + format, "choose from " + Exhibit.words(formats, Format::id));
        }
        if (!format().isText() && output == null) {
            throw UserError.usage("--format " + format + " needs -o FILE", "a terminal cannot show it");
        }
    }

    /** Whether JSON was asked for. */
    public boolean json() {
        return format() == Format.JSON;
    }

    private Format format() {
        return Arrays.stream(Format.values())
                .filter(known -> known.id().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /** Writes an exhibit: pictures where they were asked for, else the format. */
    public void write(Exhibit exhibit, ExportContext context, Streams streams) {
        if (png == null && svg == null) {
            write(out -> exhibit.write(format(), context, out), streams);
        }
        if (png != null) {
            AtomicFile.write(png, force, out -> exhibit.write(Format.PNG, context, out));
        }
        if (svg != null) {
            AtomicFile.write(svg, force, out -> exhibit.write(Format.SVG, context, out));
        }
    }

    /** Writes a report in the format that was asked for. */
    public void write(Report report, Streams streams) {
        write(out -> report.write(format(), new OutputStreamWriter(out, StandardCharsets.UTF_8)), streams);
    }

    private void write(AtomicFile.Content content, Streams streams) {
        if (output != null) {
            AtomicFile.write(output, force, out -> content.writeTo(guarded(out)));
            return;
        }
        try {
            OutputStream out = guarded(streams.outputTerminal() ? new VisibleOutput(streams.out()) : streams.out());
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream guarded(OutputStream out) {
        return csvSafe && format() == Format.CSV ? new FormulaGuard(out) : out;
    }
}
