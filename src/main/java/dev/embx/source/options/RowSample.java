package dev.embx.source.options;

import dev.embx.error.UserError;
import dev.embx.source.parquet.RowChoice;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Which rows of a file {@link Limits} ask for: a span, and of it a sample. */
public final class RowSample {
    private final Path path;
    private final Limits limits;

    public RowSample(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    /** The rows to read out of the given number, with a note on how many they are. */
    public RowChoice of(long all, List<String> notes) {
        if (!limits.partOfRows()) {
            return RowChoice.ALL;
        }
        Span span = span(limits.rows().orElse(Span.ALL), all, "rows", "--rows");
        RowChoice choice = new RowChoice(span.from(), span.to(), drawn(span));
        notes.add(Decimals.count(choice.count(all)) + " of " + Counts.of(all, "row") + Strictness.SELECTED);
        return choice;
    }

    /**
     * A sample without repetition, in the order of the file (Floyd's algorithm: Bentley and Floyd 1987). SplittableRandom mixes its
     * seed; the first numbers of java.util.Random hardly differ between small seeds.
     */
    private BitSet drawn(Span span) {
        int available = span.to() - span.from();
        if (limits.sample() == 0 || limits.sample() >= available) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(limits.seed());
        BitSet taken = new BitSet(available);
        for (int last = available - limits.sample(); last < available; last++) {
            int draw = random.nextInt(last + 1);
            taken.set(taken.get(draw) ? last : draw);
        }
        return taken;
    }

    /** The dimensions that are read of vectors of any length. */
    public Span dimensions() {
        return limits.dimensions().orElse(Span.ALL);
    }

    /** The dimensions to read out of the given number, with a note on how many they are. */
    public Span dimensions(int all, List<String> notes) {
        if (limits.dimensions().isEmpty()) {
            return new Span(0, Math.max(1, all));
        }
        Span span = span(limits.dimensions().get(), all, "dimensions", "--dims");
        notes.add((span.to() - span.from()) + " of " + Counts.of(all, "dimension") + Strictness.SELECTED);
        return span;
    }

    private Span span(Span wanted, long all, String what, String option) {
        if (wanted.from() >= all) {
            throw UserError.data("has only " + all + " " + what, "change " + option)
                    .in(path);
        }
        return new Span(wanted.from(), (int) Math.min(wanted.to(), all));
    }
}
