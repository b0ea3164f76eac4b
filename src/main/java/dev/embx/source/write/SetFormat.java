package dev.embx.source.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a set can be written. */
public enum SetFormat {
    /** Flat columns, zstd, a checksum on every page. */
    PARQUET("parquet", "parquet"),
    /** NumPy's array, version 1.0: the vectors only. */
    NPY("npy", "npy"),
    /** A line of counts, then a word and its values a line: gensim's and fastText's text form. */
    WORD2VEC_TEXT("word2vec", "txt", "vec"),
    /** The same with values of 32 bits, as the word2vec program writes them. */
    WORD2VEC_BINARY("word2vec-binary", "bin"),
    /** Columns between tabs, a header first. */
    TSV("tsv", "tsv"),
    /** Columns between commas, a header first (RFC 4180). */
    CSV("csv", "csv"),
    /** An object a line. */
    JSON_LINES("jsonl", "jsonl", "ndjson");

    private final String id;
    private final List<String> extensions;

    SetFormat(String id, String... extensions) {
        this.id = id;
        this.extensions = List.of(extensions);
    }

    /** Its name as an option. */
    public String id() {
        return id;
    }

    /** All names, for a message. */
    public static String ids() {
        return Stream.of(values()).map(SetFormat::id).collect(Collectors.joining(", "));
    }

    /** The form of that name. */
    public static Optional<SetFormat> named(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The format for a file name's extension. */
    public static Optional<SetFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Stream.of(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** What writes it. */
    public SetWriter writer() {
        return switch (this) {
            case PARQUET -> new ParquetWriter();
            case NPY -> new NpyWriter();
            case WORD2VEC_TEXT -> new Word2VecTextWriter();
            case WORD2VEC_BINARY -> new Word2VecBinaryWriter();
            case TSV -> new DelimitedWriter('\t');
            case CSV -> new DelimitedWriter(',');
            case JSON_LINES -> new JsonLinesWriter();
        };
    }
}
