package dev.embx.source;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.input.Input;
import dev.embx.source.labels.Boundary;
import dev.embx.source.options.LoadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All embedding sets under one path.
 *
 * @param root the file or folder that was opened
 * @param sets at least one set, by name
 * @param refused files that could not be used, by path; one bad file never spoils the others
 * @param skipped a line for each reason why other files of a folder are neither sets nor tables of labels
 * @param selection what was selected; empty where all items are kept
 */
public record Catalog(
        Path root,
        List<EmbeddingSet> sets,
        List<UserError> refused,
        List<UserError> skipped,
        Optional<Selection> selection) {

    /** Copies the lists. */
    public Catalog {
        sets = List.copyOf(sets);
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
    }

    /**
     * Opens a file of vectors as one set, or a folder with each file of vectors at any depth as a set of its own.
     *
     * @throws UserError when there is no set to show: a bad file, a folder without sets or with bad ones only, or when a
     *     table that the options name cannot be used
     */
    public static Catalog open(Path root, LoadOptions options, Progress progress) {
        return Boundary.onThread(root, () -> new CatalogReader(root, options, progress).read());
    }

    /**
     * Opens what is held in memory as one set: every form but those that need a file, Parquet and zip archives.
     *
     * @throws UserError as {@link #open}
     */
    public static Catalog read(Input input, LoadOptions options, Progress progress) {
        return Boundary.onThread(input.path(), () -> new CatalogReader(input, options, progress).read());
    }

    /** The set of that name. */
    public Optional<EmbeddingSet> set(String name) {
        return sets.stream().filter(set -> set.name().equals(name)).findFirst();
    }
}
