package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Ids;
import dev.embx.job.Progress;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes Parquet: one column a dimension, with checksums. */
final class ParquetWriter implements SetWriter {

    @Override
    public List<String> losses(EmbeddingSet set) {
        return List.of();
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        ParquetFileWriter file = new ParquetFileWriter(set.rows());
        SetColumns columns = new SetColumns(set);
        addIds(set.ids(), file);
        columns.texts().forEach(column -> file.text(column.name(), column.value()));
        boolean narrow = set.vectors() instanceof Float32Matrix;
        for (int d = 0; d < set.dimensions(); d++) {
            int dimension = d;
            String name = columns.vectors().get(d);
            if (narrow) {
                file.float32(name, row -> set.vectors().get(row, dimension));
            } else {
                file.float64(name, row -> set.vectors().get(row, dimension));
            }
        }
        file.writeTo(out);
        progress.advance(set.rows(), set.rows());
    }

    private static void addIds(Ids ids, ParquetFileWriter file) {
        switch (ids.kind()) {
            case INTEGER -> file.int64(ids.name(), row -> (Long) ids.value(row));
            case FLOAT -> file.float64(ids.name(), row -> (Double) ids.value(row));
            case TEXT -> file.text(ids.name(), ids::text);
            case ROW -> {}
        }
    }
}
