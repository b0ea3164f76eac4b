package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Why there is no result: what could be chosen, or else what is wrong.
 *
 * @param error the file and the reason in one line
 * @param choices what could be chosen; empty where a choice would not help
 */
public record RefusalReport(String error, List<String> choices) implements Report {

    /** Copies the list. */
    public RefusalReport {
        choices = List.copyOf(choices);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(error + "\n");
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (choices.isEmpty()) {
            json.writeStringField("error", error);
        } else {
            json.writeArrayFieldStart("choices");
            for (String choice : choices) {
                json.writeString(choice);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord(choices.isEmpty() ? "error" : "choice");
        for (String line : choices.isEmpty() ? List.of(error) : choices) {
            csv.writeRecord(line);
        }
    }
}
