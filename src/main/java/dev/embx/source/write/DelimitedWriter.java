package dev.embx.source.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of text: a header, then id, label, other columns and values a row. */
final class DelimitedWriter implements SetWriter {
    private final char separator;

    DelimitedWriter(char separator) {
        this.separator = separator;
    }

    @Override
    public List<String> losses(EmbeddingSet set) {
        return List.of();
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        SetColumns columns = new SetColumns(set);
        boolean ids = SetColumns.hasIds(set);
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        List<String> cells = new ArrayList<>();
        if (ids) {
            cells.add(set.ids().name());
        }
        columns.texts().forEach(column -> cells.add(column.name()));
        cells.addAll(columns.vectors());
        csv.writeRecord(cells);
        for (int row = 0; row < set.rows(); row++) {
            cells.clear();
            if (ids) {
                cells.add(set.ids().text(row));
            }
            for (SetColumns.Text column : columns.texts()) {
                cells.add(column.value().apply(row));
            }
            for (int d = 0; d < set.dimensions(); d++) {
                cells.add(SetColumns.number64(set, row, d));
            }
            csv.writeRecord(cells);
            progress.advance(row + 1L, set.rows());
        }
        csv.flush();
        text.flush();
    }
}
