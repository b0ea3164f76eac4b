package dev.embx.source;

import dev.embx.error.UserError;
import dev.embx.source.format.Formats;
import dev.embx.source.input.Input;
import dev.embx.source.layout.Names;
import dev.embx.text.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            List.of(".txt", ".vec", ".bin", ".tsv", ".csv", ".json", ".jsonl", ".ndjson");

    private VectorNames() {}

    /** Whether a name in lower case is one of a form that is read. */
    static boolean mayHoldVectors(String name) {
        String bare = bare(name);
        return BINARY.stream().anyMatch(bare::endsWith) || TEXT.stream().anyMatch(bare::endsWith);
    }

    /** What is said of files that are neither sets nor tables of labels: one line for each reason. */
    static List<UserError> skipped(Path folder, List<Path> files) {
        List<String> empty = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            boolean regular = Files.isRegularFile(file);
            (regular && mayHoldVectors(name.toLowerCase(Locale.ROOT)) ? empty : unknown).add(name);
        }
        List<UserError> lines = new ArrayList<>();
        skipped("no vectors and no labels of a set found", empty, lines);
        skipped("format not supported", unknown, lines);
        return lines.stream().map(line -> line.in(folder)).toList();
    }

    private static void skipped(String reason, List<String> names, List<UserError> lines) {
        if (!names.isEmpty()) {
            lines.add(
                    UserError.data(Counts.of(names.size(), "file") + " skipped, " + reason + ": " + Names.list(names)));
        }
    }

    private static String bare(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** Whether the first bytes are those of vectors; binary formats are recognized by their extension, so that a damaged file is reported. */
    static boolean holdsVectors(Path file) {
        String name = bare(file.getFileName().toString().toLowerCase(Locale.ROOT));
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
