package dev.embx.source;

import dev.embx.error.UserError;
import dev.embx.source.format.Formats;
import dev.embx.source.format.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Which files of a folder are taken for sets though they are not Parquet. Names of binary forms are; of text only what cannot be
 * a table of labels or prose: a line of counts, or words with as many numbers each. Any file can be opened by its own path.
 */
final class VectorNames {
    private static final List<String> BINARY =
            List.of(".npy", ".npz", ".safetensors", ".arrow", ".arrows", ".feather", ".ipc");
    private static final List<String> TEXT =
            List.of(".txt", ".vec", ".bin", ".tsv", ".csv", ".jsonl", ".ndjson", ".gz");

    private VectorNames() {}

    /** Whether a name in lower case is one of a form that is read. */
    static boolean mayHoldVectors(String name) {
        return BINARY.stream().anyMatch(name::endsWith) || TEXT.stream().anyMatch(name::endsWith);
    }

    /** Whether the first bytes are those of vectors; binary forms are taken at their name, so that a bad one is told of. */
    static boolean holdsVectors(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (BINARY.stream().anyMatch(name::endsWith)) {
            return true;
        }
        try {
            return Formats.looksLikeVectors(Input.of(file));
        } catch (IOException | UserError e) {
            return false;
        }
    }
}
