package dev.embx.source;

import dev.embx.source.format.Formats;
import dev.embx.source.format.Input;
import dev.embx.source.format.MemoryTable;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ParquetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what one file holds, or what is held in its stead: Parquet straight into a matrix, other forms by a table in memory. */
final class ContentsReader {
    /** A short number in text becomes a float64 and for a while a text. */
    private static final double MEMORY_PER_BYTE = 3;

    private final LoadOptions options;
    private final ReadProgress reading;

    ContentsReader(LoadOptions options, ReadProgress reading) {
        this.options = options;
        this.reading = reading;
    }

    SetReader.Contents read(Path path, Optional<Input> held) throws Refused, IOException {
        reading.begin(path);
        if (held.isPresent()) {
            return read(path, held(held.get()));
        }
        RegularFile.require(path);
        Optional<MemoryTable> table = table(path);
        if (table.isPresent()) {
            return read(path, table.get());
        }
        try (ParquetFile file = ParquetFile.open(path, reading::page)) {
            Layout layout = new LayoutFinder(path, file, options).find();
            double values = 0;
            for (Column column : layout.all()) {
                values += file.values(column);
            }
            reading.expect(values);
            return new SetReader(path, file, layout).read();
        }
    }

    private SetReader.Contents read(Path path, MemoryTable table) throws Refused {
        Layout layout = new LayoutFinder(path, table.schema(), table.pandas(), options).find();
        return new MemorySetReader(path, table, layout).read();
    }

    /** What a file of another form than Parquet holds. A name that promises Parquet is held to it. */
    private static Optional<MemoryTable> table(Path path) throws Refused, IOException {
        if (TableReader.isParquet(path)) {
            return Optional.empty();
        }
        Input input = Input.of(path);
        if (input.begins("PAR1") || input.stored() == 0) {
            return Optional.empty();
        }
        Memory.require(path, input.stored() * MEMORY_PER_BYTE);
        Optional<MemoryTable> table = Formats.read(input);
        return table.isPresent() ? Optional.of(ProjectorMetadata.join(path, table.get())) : table;
    }

    /** What came from standard input. */
    private static MemoryTable held(Input input) throws Refused, IOException {
        if (input.stored() == 0) {
            throw new Refused(input.path(), "nothing came from standard input", "");
        }
        if (input.begins("PAR1") || input.begins("PK\u0003\u0004")) {
            throw new Refused(
                    input.path(),
                    (input.begins("PAR1") ? "Parquet" : "npz") + " cannot be read from standard input",
                    "save it as a file: its table of contents is at its end");
        }
        Memory.require(input.path(), input.stored() * MEMORY_PER_BYTE);
        return Formats.read(input)
                .orElseThrow(() -> new Refused(
                        input.path(),
                        "no form that embx reads",
                        "standard input may be CSV, TSV, JSON Lines, word2vec, GloVe, npy, safetensors or Arrow"));
    }
}
