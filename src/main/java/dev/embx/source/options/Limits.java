package dev.embx.source.options;

import java.util.Optional;

/**
 * How much of each file is used, and how strictly.
 *
 * @param rows only these rows ({@code --rows})
 * @param sample number of rows drawn at random ({@code --sample}); 0 for all
 * @param seed of the draw ({@code --seed}); the same seed draws the same rows
 * @param dimensions only these dimensions ({@code --dims})
 * @param strict whether warnings are errors ({@code --strict})
 */
public record Limits(Optional<Span> rows, int sample, long seed, Optional<Span> dimensions, boolean strict) {
    /** All of it, with reports. */
    public static final Limits NONE = new Limits(Optional.empty(), 0, 42, Optional.empty(), false);

    /** These limits without those of rows. */
    public Limits withoutRows() {
        return new Limits(Optional.empty(), 0, seed, dimensions, strict);
    }

    /** Whether rows are left out. */
    public boolean partOfRows() {
        return rows.isPresent() || sample > 0;
    }

    /** Checks the size of the sample. */
    public Limits {
        if (sample < 0) {
            throw new IllegalArgumentException("a sample of " + sample + " rows");
        }
    }
}
