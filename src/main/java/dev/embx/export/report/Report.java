package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.embx.export.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A result that can be written as text, JSON and CSV. The same result gives the same characters on every JDK. */
public interface Report {

    /** Writes for people; lines end with a line feed. */
    void writeText(Writer out) throws IOException;

    /** Writes one JSON value. */
    void writeJson(JsonGenerator json) throws IOException;

    /** Writes a header record and the records. */
    void writeCsv(CsvWriter csv) throws IOException;

    /** Writes in a format and flushes; the writer stays open. What a fault cuts short is no valid JSON. */
    default void write(Format format, Writer out) throws IOException {
        switch (format) {
            case TEXT -> writeText(out);
            case JSON -> {
                JsonFactory factory = new JsonFactoryBuilder()
                        .characterEscapes(new JsonEscapes())
                        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                        .build();
                try (JsonGenerator json = factory.createGenerator(out)) {
                    writeJson(json);
                }
                out.write('\n');
            }
            case CSV -> {
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
                writeCsv(csv);
                csv.flush();
            }
            default -> throw new IllegalArgumentException("a report is no " + format.id());
        }
        out.flush();
    }

    /** The report as a string. */
    default String string(Format format) {
        StringWriter out = new StringWriter();
        try {
            write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
