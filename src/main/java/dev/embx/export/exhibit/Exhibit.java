package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.chart.Chart;
import dev.embx.export.report.Report;
import dev.embx.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A result that can be shown, printed and exported. It holds requests, never results; equal exhibits are written alike.
 *
 * <p>All that names formats (prompt, completion, help, errors) asks the exhibit.
 */
public interface Exhibit {
    /** The formats of what is a table only. */
    List<Format> TABLE = List.of(Format.CSV, Format.JSON, Format.TEXT);

    /** The start of a file name: set and result. */
    String name();

    /** The formats that it can be written in, the most useful one first. */
    List<Format> formats();

    /** The requests that it is made of, in the order in which they are worth solving. */
    List<? extends Request<?>> requests();

    /**
     * The result as text, JSON and CSV.
     *
     * @throws UserError where the data does not allow it
     */
    Report report(Engine engine, Progress progress);

    /**
     * The result as a picture; empty where it has none.
     *
     * @throws UserError where the data does not allow it
     */
    default Optional<Chart> chart(Engine engine, Progress progress) {
        return Optional.empty();
    }

    /** A file name to start from. */
    default String fileName() {
        return fileName(formats().get(0));
    }

    /** A file name for a format. */
    default String fileName(Format format) {
        return name() + format.extension();
    }

    /** The extensions of its formats: {@code .csv .json .txt}. */
    default String extensions() {
        return words(formats(), Format::extension);
    }

    /** Formats in words, one after another. */
    static String words(List<Format> formats, Function<Format, String> word) {
        return formats.stream().map(word).collect(Collectors.joining(" "));
    }

    /**
     * Writes it in one of its formats.
     *
     * @throws UserError where it has no such format, or the data does not allow it
     */
    default void write(Format format, ExportContext context, OutputStream out) throws IOException {
        if (!formats().contains(format)) {
            throw UserError.usage(name() + " is not written as " + format.id(), "choose from " + extensions());
        }
        if (format == Format.PNG) {
            Chart chart = chart(context.engine(), context.progress()).orElseThrow();
            out.write(chart.png(context.size(chart)));
        } else {
            report(context.engine(), context.progress())
                    .write(format, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    }
}
