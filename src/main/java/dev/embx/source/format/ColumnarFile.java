package dev.embx.source.format;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;
import java.util.List;

/** A file as columns, whatever its format: what sets and tables of labels are made of. */
public interface ColumnarFile {

    /**
     * A column of lists.
     *
     * @param elements of all lists that are read, one after the other
     * @param lengths elements that each of these lists has, those that are not read included
     */
    record Lists(NumberArray elements, int[] lengths) {}

    /** Rows of the file, those included that are not read. */
    long rows();

    /** The rows that are read; they are those of all that follows. */
    RowChoice kept();

    /** The columns in file order. */
    List<Column> columns();

    /** What pandas noted of its index; empty where nothing is. */
    String pandas();

    /** How the file is stored, in a few words, of what has been read so far. */
    String storage();

    /** What a careful reader should know of what has been read so far, one sentence each. */
    List<String> notes();

    /** The first cell of a column of numbers that is none, and where it is; empty where there is none. */
    default String stray(Column column) {
        return "";
    }

    /** Reads flat columns of numbers as a row-major matrix, NaN where a value is missing. */
    NumberArray flat(List<Column> dimensions) throws IOException;

    /**
     * Reads a column of lists of numbers.
     *
     * @param from the first element of each list that is read, from 0
     * @param to one after the last
     */
    Lists lists(Column column, int from, int to) throws IOException;

    /** Reads a flat column of any readable type. */
    MemoryColumn column(Column column) throws IOException;
}
