package dev.embx.source;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Takes the rows and dimensions of a set that {@link Limits} ask for, in their order, and notes what was left out. */
final class PartOfSet {
    private final Path path;
    private final Limits limits;

    PartOfSet(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    SetReader.Contents of(SetReader.Contents set) throws Refused {
        List<String> notes = new ArrayList<>(set.origin().notes());
        SetReader.Contents part = set;
        if (limits.dimensions().isPresent()) {
            part = dimensions(part, notes);
        }
        if (limits.rows().isPresent() || limits.sample() > 0) {
            part = rows(part, notes);
        }
        Origin origin = part.origin();
        return new SetReader.Contents(
                part.vectors(),
                part.ids(),
                part.extras(),
                new Origin(origin.file(), origin.storage(), origin.type(), origin.vectorColumns(), notes));
    }

    private SetReader.Contents rows(SetReader.Contents set, List<String> notes) throws Refused {
        int all = set.vectors().rows();
        Span span = span(limits.rows().orElse(new Span(0, Integer.MAX_VALUE)), all, "rows", "--rows");
        int[] rows = drawn(span);
        notes.add(
                String.format(Locale.ROOT, "%,d of %,d rows, as asked for: the others are left out", rows.length, all));
        List<MetadataColumn> extras =
                set.extras().stream().map(column -> column.select(rows)).toList();
        return new SetReader.Contents(set.vectors().select(rows), set.ids().select(rows), extras, set.origin());
    }

    /** A sample without repetition, in the order of the file (Floyd's algorithm: Bentley and Floyd 1987). */
    private int[] drawn(Span span) {
        int available = span.to() - span.from();
        if (limits.sample() == 0 || limits.sample() >= available) {
            return IntStream.range(span.from(), span.to()).toArray();
        }
        Random random = new Random(limits.seed());
        boolean[] taken = new boolean[available];
        for (int last = available - limits.sample(); last < available; last++) {
            int draw = random.nextInt(last + 1);
            taken[taken[draw] ? last : draw] = true;
        }
        return IntStream.range(0, available)
                .filter(i -> taken[i])
                .map(i -> span.from() + i)
                .toArray();
    }

    private Span span(Span wanted, int all, String what, String option) throws Refused {
        if (wanted.from() >= all) {
            throw new Refused(
                    path, "it has " + all + " " + what + ", none from " + wanted.from() + " on", "change " + option);
        }
        return new Span(wanted.from(), Math.min(wanted.to(), all));
    }

    private SetReader.Contents dimensions(SetReader.Contents set, List<String> notes) throws Refused {
        int all = set.vectors().columns();
        Span span = span(limits.dimensions().get(), all, "dimensions", "--dims");
        notes.add((span.to() - span.from()) + " of " + all + " dimensions, as asked for: the others are left out");
        Origin origin = set.origin();
        boolean named = origin.vectorColumns().size() == all;
        List<String> names = named ? origin.vectorColumns().subList(span.from(), span.to()) : origin.vectorColumns();
        return new SetReader.Contents(
                columns(set.vectors(), span),
                set.ids(),
                set.extras(),
                new Origin(origin.file(), origin.storage(), origin.type(), names, origin.notes()));
    }

    private static Matrix columns(Matrix vectors, Span span) {
        int width = span.to() - span.from();
        if (vectors instanceof Float32Matrix floats) {
            float[] part = new float[vectors.rows() * width];
            for (int row = 0; row < vectors.rows(); row++) {
                System.arraycopy(floats.values(), row * vectors.columns() + span.from(), part, row * width, width);
            }
            return new Float32Matrix(vectors.rows(), width, part);
        }
        double[] part = new double[vectors.rows() * width];
        double[] row = new double[vectors.columns()];
        for (int r = 0; r < vectors.rows(); r++) {
            vectors.copyRow(r, row);
            System.arraycopy(row, span.from(), part, r * width, width);
        }
        return new Float64Matrix(vectors.rows(), width, part);
    }
}
