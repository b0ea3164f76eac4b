package dev.embx.source.format;

import dev.embx.error.UserError;
import dev.embx.source.parquet.RowChoice;
import dev.embx.text.Counts;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads NumPy's {@code npy}: a matrix, one row an item. */
final class NpyReader implements FormatReader {

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        try (InputStream in = input.open()) {
            MemoryColumn column = matrix("values", new DataInputStream(in), input.mostBytes());
            input.finish(in);
            return new MemoryTable(input.storage("npy"), column.lengths().length, List.of(column), List.of());
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }
    /** Reads an array that must be a matrix; nothing is allocated for more bytes than there can be. */
    static MemoryColumn matrix(String name, DataInputStream in, long mostBytes) throws IOException {
        ArrayHeader header = ArrayHeader.read(in);
        ArrayData data = ArrayData.ofNumpy(header.type());
        if (header.shape().size() != 2) {
            throw UserError.data("expected a matrix (2 dimensions, one row per item), found an array of "
                    + Counts.of(header.shape().size(), "dimension"));
        }
        if ((long) header.elements() * data.width() > mostBytes) {
            throw UserError.data("damaged: its header announces " + header.shape() + " values, the file is too short");
        }
        int rows = (int) (long) header.shape().get(0);
        int columns = (int) (long) header.shape().get(1);
        int[] lengths = new int[rows];
        Arrays.fill(lengths, columns);
        return MemoryColumn.ofLists(name, data.type(), data.read(in, rows, columns, header.fortran()), lengths);
    }
}
