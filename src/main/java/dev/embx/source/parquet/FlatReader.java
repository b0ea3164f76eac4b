package dev.embx.source.parquet;

import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.page.PageConsumer;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;

/** Reads flat columns into a row-major matrix, one dimension each. */
public final class FlatReader {
    private final ParquetFile file;
    private final NumberArray target;
    private final int dimensions;

    /** Prepares to read into an array with room for the wanted rows. */
    public FlatReader(ParquetFile file, NumberArray target, int dimensions) {
        this.file = file;
        this.target = target;
        this.dimensions = dimensions;
    }

    /** Reads a column as a dimension. */
    public void read(Column column, int dimension) throws IOException {
        file.read(column, file.kept().isAll() ? new Whole(dimension) : new Part(dimension));
    }

    private final class Whole implements PageConsumer {
        private int next;

        Whole(int dimension) {
            next = dimension;
        }

        @Override
        public void accept(Page page) {
            target.spread(page, next, dimensions);
            next += page.count() * dimensions;
        }
    }

    private final class Part implements PageConsumer {
        private final int dimension;
        private final RowChoice.Cursor cursor = new RowChoice.Cursor(file.kept());

        Part(int dimension) {
            this.dimension = dimension;
        }

        @Override
        public void accept(Page page) {
            NumberArray values = target.ofLength(page.count());
            values.spread(page, 0, 1);
            for (int i = 0; i < page.count(); i++) {
                int row = cursor.next();
                if (row >= 0) {
                    values.copy(i, target, row * dimensions + dimension, 1);
                }
            }
        }

        @Override
        public void skip(long rows) {
            cursor.skip(rows);
        }
    }
}
