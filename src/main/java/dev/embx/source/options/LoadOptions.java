package dev.embx.source.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user may set about loading; all of it is found from the data where it is not given.
 *
 * @param id the column that holds the ids ({@code --id})
 * @param vectors the columns that hold the vectors: one of lists, or one a dimension ({@code --vectors}); empty: found
 * @param labels the table of labels ({@code --labels})
 * @param key the column of that table to join on ({@code --key})
 * @param label the column that gives the labels ({@code --label})
 * @param choice which items are kept
 * @param limits how much of each file is used
 */
public record LoadOptions(
        Optional<String> id,
        List<String> vectors,
        Optional<Path> labels,
        Optional<String> key,
        Optional<String> label,
        ItemChoice choice,
        Limits limits) {

    /** The notebook's number of movies. */
    public static final int DEFAULT_TOP = 50;

    /** Copies the list. */
    public LoadOptions {
        vectors = List.copyOf(vectors);
    }

    /** Nothing set: everything is found, all items are kept. */
    public static LoadOptions defaults() {
        return new LoadOptions(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemChoice.ALL,
                Limits.NONE);
    }

    /** These options with the columns of ids and vectors. */
    public LoadOptions withColumns(Optional<String> newId, List<String> newVectors) {
        return new LoadOptions(newId, newVectors, labels, key, label, choice, limits);
    }

    /** These options with a table of labels, its key column and its label column. */
    public LoadOptions withLabels(Optional<Path> table, Optional<String> newKey, Optional<String> newLabel) {
        return new LoadOptions(id, vectors, table, newKey, newLabel, choice, limits);
    }

    /** These options with a file of the ids to keep. */
    public LoadOptions withItems(Path file) {
        return new LoadOptions(
                id,
                vectors,
                labels,
                key,
                label,
                new ItemChoice(Optional.of(file), choice.ratings(), choice.top()),
                limits);
    }

    /** These options with a table of ratings and the number of its most rated items to keep. */
    public LoadOptions withRatings(Path file, int newTop) {
        return new LoadOptions(
                id, vectors, labels, key, label, new ItemChoice(choice.items(), Optional.of(file), newTop), limits);
    }

    /** Whether a file is named as labels, items or ratings. */
    public boolean names(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return Stream.of(labels, choice.items(), choice.ratings())
                .flatMap(Optional::stream)
                .anyMatch(named -> named.toAbsolutePath().normalize().equals(wanted));
    }

    /** These options with limits. */
    public LoadOptions withLimits(Limits newLimits) {
        return new LoadOptions(id, vectors, labels, key, label, choice, newLimits);
    }
}
