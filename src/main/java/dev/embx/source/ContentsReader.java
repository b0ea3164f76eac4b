package dev.embx.source;

import dev.embx.error.UserError;
import dev.embx.source.format.ColumnarFile;
import dev.embx.source.format.Formats;
import dev.embx.source.format.MemoryColumns;
import dev.embx.source.format.ParquetColumns;
import dev.embx.source.input.Input;
import dev.embx.source.input.RegularFile;
import dev.embx.source.labels.ProjectorMetadata;
import dev.embx.source.layout.Layout;
import dev.embx.source.layout.LayoutFinder;
import dev.embx.source.layout.Memory;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.RowSample;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.set.PartOfSet;
import dev.embx.source.set.SetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what one file holds, or what is held in its stead: Parquet straight into a matrix, other forms by a table in memory. */
final class ContentsReader {
    private static final String FORMS =
            "standard input can be CSV, TSV, JSON Lines, word2vec, GloVe, npy, safetensors or Arrow";

    private final LoadOptions options;
    private final ReadProgress reading;

    ContentsReader(LoadOptions options, ReadProgress reading) {
        this.options = options;
        this.reading = reading;
    }

    SetReader.Contents read(Path path, Optional<Input> held) throws IOException {
        reading.begin(path);
        if (held.isPresent()) {
            requireOnePiece(held.get());
            return table(path, held.get())
                    .orElseThrow(() -> UserError.data("unknown format", FORMS).in(path));
        }
        RegularFile.require(path);
        Optional<SetReader.Contents> contents = isParquet(path) ? Optional.empty() : table(path, Input.of(path));
        return contents.isPresent() ? contents.get() : parquet(path);
    }

    /** A name that promises Parquet is held to it. */
    private static boolean isParquet(Path path) throws IOException {
        return Formats.isParquet(path) || Files.size(path) == 0;
    }

    private SetReader.Contents parquet(Path path) throws IOException {
        try (ParquetFile file = ParquetFile.open(path, reading::page)) {
            ColumnarFile columns = new ParquetColumns(file);
            Layout layout = new LayoutFinder(path, columns, options).find();
            double values = 0;
            for (Column column : layout.all()) {
                values += file.values(column);
            }
            reading.expect(values);
            RowSample draw = new RowSample(path, options.limits());
            List<String> notes = new ArrayList<>();
            file.keep(draw.of(file.rows(), notes));
            Memory.require(path, file, layout, draw.dimensions());
            return new SetReader(path, columns, layout, draw, notes).read();
        }
    }

    /** What another form than Parquet holds; empty where its form is none of these. */
    private Optional<SetReader.Contents> table(Path path, Input input) throws IOException {
        Optional<FormatReader> reader = Formats.reader(input, options.vectors());
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        PartOfTable part = new PartOfTable(path, input, reader.get(), options.limits());
        MemoryTable table = ProjectorMetadata.join(path, part.read());
        ColumnarFile columns = MemoryColumns.of(table, part.chosen());
        Layout layout = new LayoutFinder(path, columns, options).find();
        RowSample whole = new RowSample(path, Limits.NONE);
        SetReader.Contents contents = new SetReader(path, columns, layout, whole, List.of()).read();
        return Optional.of(new PartOfSet(path, part.rest()).of(contents));
    }

    /** Standard input is read from front to back. */
    private static void requireOnePiece(Input input) {
        if (input.stored() == 0) {
            throw UserError.data("standard input is empty").in(input.path());
        }
        if (Formats.isParquet(input) || Formats.isZip(input)) {
            throw UserError.data(
                            (Formats.isParquet(input) ? "Parquet" : "npz") + " cannot be read from standard input",
                            "save it to a file first")
                    .in(input.path());
        }
    }
}
