package dev.embx.source.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which items are kept, by their ids.
 *
 * @param items a file of the ids to keep ({@code --items})
 * @param ratings a table of ratings whose most rated items are kept ({@code --ratings})
 * @param top how many of the most rated items are kept ({@code --top}), at least 1
 */
public record ItemChoice(Optional<Path> items, Optional<Path> ratings, int top) {
    /** All of them. */
    public static final ItemChoice ALL = new ItemChoice(Optional.empty(), Optional.empty(), LoadOptions.DEFAULT_TOP);

    /** Checks the range of {@code top}. */
    public ItemChoice {
        if (top < 1) {
            throw new IllegalArgumentException("--top: expected a positive integer, found " + top);
        }
    }

    /** The file that says which, where there is one. */
    public Optional<Path> file() {
        return items.or(this::ratings);
    }
}
