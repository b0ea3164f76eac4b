package dev.embx.source.layout;

import dev.embx.error.UserError;
import dev.embx.source.input.Room;
import dev.embx.source.options.Span;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Estimates from the footer what a file will take, so that a file too large is refused before anything is allocated. */
public final class Memory {
    /** Bytes of an id, a label and its bookkeeping, roughly. */
    private static final long BYTES_PER_ROW = 120;

    /** Bytes of a short text and its reference, roughly. */
    private static final long BYTES_PER_TEXT = 56;

    /** Bytes that are always too few to matter. */
    private static final double LARGE = 512 << 20;

    /** How many times its size a file may take. */
    private static final double MOST_GROWTH = 500;

    private Memory() {}

    /** Refuses a file whose wanted rows and dimensions take more than is free. */
    public static void require(Path path, ParquetFile file, Layout layout, Span dimensions) throws IOException {
        double values = 0;
        boolean narrow = true;
        for (Column column : layout.vectors()) {
            values += file.values(column);
            narrow &= column.type().fitsFloat32();
        }
        double rows = file.kept().isAll() ? file.rows() : file.kept().count(file.rows());
        double share = rows / Math.max(1, file.rows());
        values *= share
                * share(
                        dimensions,
                        layout.isList()
                                ? values / Math.max(1, file.rows())
                                : layout.vectors().size());
        if (values > Integer.MAX_VALUE - 8 || rows > Integer.MAX_VALUE - 8) {
            throw UserError.data("more than 2^31 values", Room.PART).in(path);
        }
        double bytes = values * (narrow ? Float.BYTES : Double.BYTES) + rows * BYTES_PER_ROW;
        for (Column column : layout.extras()) {
            bytes += rows * BYTES_PER_TEXT;
            bytes += column.type() == ValueType.STRING ? file.plainBytes(column) * share : 0;
        }
        String part = Room.part(fitting(rows, bytes));
        requirePlausible(path, bytes, part);
        require(path, bytes, part + ", or ");
    }

    /** The part of vectors of this length that is read. */
    private static double share(Span wanted, double length) {
        double all = Math.ceil(length);
        return Math.max(0, Math.min(all, wanted.to()) - wanted.from()) / Math.max(1, all);
    }

    /** A round number of rows that take half of what is left, and less than what is suspicious. */
    private static long fitting(double rows, double bytes) {
        double fitting = rows * Math.min((double) Room.free(), LARGE) / 2 / Math.max(1, bytes);
        long digit = (long) Math.pow(10, Math.floor(Math.log10(Math.max(1, fitting))));
        return Math.max(1, ((long) (fitting / digit)) * digit);
    }

    /** Embeddings hardly shrink: a file that grows beyond all measure is a mistake or a trap, and would keep the computer busy. */
    private static void requirePlausible(Path path, double bytes, String part) throws IOException {
        double stored = Files.size(path);
        if (bytes > LARGE && bytes > MOST_GROWTH * stored) {
            throw UserError.data(
                            String.format(
                                    Locale.ROOT,
                                    "unpacks from %,.0f KB to %,.0f MB",
                                    stored / (1 << 10),
                                    bytes / (1 << 20)),
                            part)
                    .in(path);
        }
    }

    /** Refuses a file of vectors that will take more than is free: a part of it may do. */
    public static void requireForSet(Path path, double bytes) {
        require(path, bytes, Room.PART + ", or ");
    }

    /** Refuses a file that will take more than is free. */
    public static void require(Path path, double bytes) {
        require(path, bytes, "");
    }

    private static void require(Path path, double bytes, String hint) {
        if (bytes > Room.free()) {
            throw UserError.data(Room.lack(bytes), hint + Room.more(bytes)).in(path);
        }
    }
}
