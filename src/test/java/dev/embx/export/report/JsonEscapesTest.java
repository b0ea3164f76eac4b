package dev.embx.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.export.Format;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonEscapesTest {
    private static final String HOSTILE =
            "a\u001b]52;c;eA==\u0007\u007f\u0080\u009b31m\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069";

    private record Text(String text) implements Report {
        @Override
        public void writeText(Writer out) throws IOException {
            out.write(text);
        }

        @Override
        public void writeJson(JsonGenerator json) throws IOException {
            json.writeString(text);
        }

        @Override
        public void writeCsv(CsvWriter csv) {
            csv.writeRecord(text);
        }
    }

    @Test
    void whatActsOnATerminalIsEscapedAndReadsBackTheSame() throws IOException {
        String json = new Text(HOSTILE).string(Format.JSON);
        assertEquals("", json.replaceAll("[ -~]", "").strip());
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            assertEquals(HOSTILE, parser.getText());
        }
    }

    @Test
    void lettersStayAsTheyAre() {
        assertEquals("\"Amélie 東京 🎬\"\n", new Text("Amélie 東京 🎬").string(Format.JSON));
    }
}
