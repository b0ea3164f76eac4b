package dev.embx.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a result can be written in. All text is in UTF-8. */
public enum Format {
    /** For people: rounded figures, labels made safe to show. */
    TEXT("text", "txt"),
    /** For programs: full precision, raw labels, one document ended by a line feed. */
    JSON("json", "json"),
    /** For spreadsheets and data frames: RFC 4180, a header line, full precision, raw labels. */
    CSV("csv", "csv"),
    /** A picture in pixels. */
    PNG("png", "png"),
    /** A drawing. */
    SVG("svg", "svg"),
    /** Trees for phylogenetics tools, one per line. */
    NEWICK("newick", "nwk"),
    /** An embedding set. */
    PARQUET("parquet", "parquet");

    private final String id;
    private final String extension;

    Format(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** The format that the extension of a file name means; empty where it means none. */
    public static Optional<Format> ofFile(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension) && !name.equals(extension))
                .findFirst();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** The end of a file name, with its dot. */
    public String extension() {
        return "." + extension;
    }

    /** Whether it can be read on a terminal. */
    public boolean isText() {
        return this != PNG && this != PARQUET;
    }
}
