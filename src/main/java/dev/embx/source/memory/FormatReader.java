package dev.embx.source.memory;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.input.Room;
import dev.embx.source.parquet.RowChoice;
import java.io.IOException;

/** Reads one form. */
public interface FormatReader {

    /**
     * Reads the wanted rows of a file.
     *
     * @param rows all of them where {@link #supportsRowSelection} says that none can be left out
     * @throws UserError where it is not what it seems
     */
    MemoryTable read(Input input, RowChoice rows) throws IOException;

    /** Whether rows that are not wanted cost no memory. */
    default boolean supportsRowSelection(Input input) {
        return false;
    }

    /**
     * Bytes of memory that a byte of the file needs while it is read, roughly; 0 where the reader looks by itself whether there is
     * room ({@link Room}).
     */
    double memoryPerByte();

    /**
     * Reads what the columns are, with some rows or none.
     *
     * @throws UserError where it is not what it seems
     */
    default MemoryTable sample(Input input) throws IOException {
        return read(input.start(), RowChoice.ALL);
    }
}
