package dev.embx.source;

import dev.embx.source.input.Input;
import dev.embx.source.layout.Memory;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.options.Limits;
import dev.embx.source.options.RowSample;
import dev.embx.source.options.Span;
import dev.embx.source.options.Strictness;
import dev.embx.source.parquet.RowChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows that {@link Limits} ask for of a form that is read from front to back: up to the end of a span, and for a sample
 * twice, first to count the rows. A form that cannot leave out rows is read whole, and {@link #rest} is what remains to be done.
 */
final class PartOfTable {
    private final Path path;
    private final Input input;
    private final FormatReader reader;
    private final Limits limits;
    private final boolean early;
    private RowChoice chosen = RowChoice.ALL;

    PartOfTable(Path path, Input input, FormatReader reader, Limits limits) {
        this.path = path;
        this.input = input;
        this.reader = reader;
        this.limits = limits;
        this.early = limits.partOfRows() && reader.supportsRowSelection(input);
    }

    MemoryTable read() throws IOException {
        if (!early) {
            Memory.requireForSet(path, input.mostLikelyBytes() * reader.memoryPerByte());
            return reader.read(input, RowChoice.ALL);
        }
        return limits.sample() > 0 ? sample() : span(limits.rows().orElseThrow());
    }

    private MemoryTable sample() throws IOException {
        long all = reader.read(input, RowChoice.NONE).seen();
        List<String> notes = new ArrayList<>();
        chosen = new RowSample(path, limits).of(all, notes);
        requireMemory((double) chosen.count(all) / Math.max(1, all));
        return reader.read(input, chosen).noting(notes);
    }

    private MemoryTable span(Span span) throws IOException {
        chosen = new RowChoice(span.from(), span.to(), null);
        MemoryTable table = reader.read(input, chosen);
        if (table.seen() <= span.to()) {
            // It was read to its end, so the number of all rows is known.
            List<String> notes = new ArrayList<>();
            new RowSample(path, limits).of(table.seen(), notes);
            return table.noting(notes);
        }
        return table.noting(List.of("rows " + span.from() + " to " + (span.to() - 1) + Strictness.SELECTED));
    }

    private void requireMemory(double share) {
        Memory.requireForSet(path, input.mostLikelyBytes() * reader.memoryPerByte() * share);
    }

    /** Which rows of the file were read. */
    RowChoice chosen() {
        return chosen;
    }

    /** Limits that have not been met yet. */
    Limits rest() {
        return early ? limits.withoutRows() : limits;
    }
}
