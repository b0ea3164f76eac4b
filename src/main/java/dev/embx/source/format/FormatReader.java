package dev.embx.source.format;

import java.io.IOException;

/** Reads one form. */
interface FormatReader {

    /**
     * Reads a file whole.
     *
     * @throws FormatFault where it is not what it seems
     */
    MemoryTable read(Input input) throws IOException;

    /**
     * Reads what the columns are, with some rows or none.
     *
     * @throws FormatFault where it is not what it seems
     */
    default MemoryTable sample(Input input) throws IOException {
        return read(input.start());
    }
}
