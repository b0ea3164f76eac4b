package dev.embx.embedding;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a set came from and what was decided on reading it.
 *
 * @param file the file that holds the vectors
 * @param storage how it is stored, in a few words: {@code zstd, checksums, 1 row group}
 * @param type element type of the vectors in the file
 * @param vectorColumns names of the columns that hold the vectors: one of lists, or one per dimension
 * @param notes remarks on reading, one sentence each: rows left out, arrays not read
 */
public record Origin(Path file, String storage, ElementType type, List<String> vectorColumns, List<String> notes) {

    /** Copies the lists. */
    public Origin {
        vectorColumns = List.copyOf(vectorColumns);
        notes = List.copyOf(notes);
    }
}
