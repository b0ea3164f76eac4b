package dev.embx.source.format.array;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import dev.embx.text.Counts;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads NumPy's {@code npy}: a matrix with a row per item. */
public final class NpyReader implements FormatReader {

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        try (InputStream in = input.open()) {
            DataInputStream data = new DataInputStream(in);
            MemoryColumn column = matrix("values", ArrayHeader.read(data), data, input.mostBytes());
            Input.requireEnd(in);
            return new MemoryTable(input.storage("npy"), column.lengths().length, List.of(column), List.of());
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }

    /** Reads an array that must be a matrix; nothing is allocated for more bytes than there can be. */
    static MemoryColumn matrix(String name, ArrayHeader header, DataInputStream in, long mostBytes) throws IOException {
        ArrayData data = ArrayData.ofNumpy(header.type());
        if (header.shape().size() != 2) {
            throw UserError.data("expected a matrix (2 dimensions, one row per item), found an array of "
                    + Counts.of(header.shape().size(), "dimension"));
        }
        if ((long) header.elements() * data.width() > mostBytes) {
            throw UserError.data(
                    "damaged: its header announces " + header.shape() + " values, too many for the size of the file");
        }
        return matrix(name, data, header.shape(), in, header.fortran());
    }

    /** Reads a matrix whose size has been checked against that of the file. */
    static MemoryColumn matrix(String name, ArrayData data, List<Long> shape, DataInputStream in, boolean fortran)
            throws IOException {
        int columns = (int) (long) shape.get(1);
        if (columns == 0) {
            throw UserError.data("its " + shape.get(0) + " rows hold no values");
        }
        int rows = (int) (long) shape.get(0);
        int[] lengths = new int[rows];
        Arrays.fill(lengths, columns);
        return MemoryColumn.ofLists(name, data.type(), data.read(in, rows, columns, fortran), lengths);
    }
}
