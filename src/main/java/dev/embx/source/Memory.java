package dev.embx.source;

import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.ValueType;
import java.nio.file.Path;

/** Estimates from the footer what a file will take, so that a file too large is refused before anything is allocated. */
final class Memory {
    /** Bytes of an id, a label and its bookkeeping, roughly. */
    private static final long BYTES_PER_ROW = 120;

    /** Bytes of a short text and its reference, roughly. */
    private static final long BYTES_PER_TEXT = 56;

    private Memory() {}

    static void require(Path path, ParquetFile file, Layout layout) throws Refused {
        double values = 0;
        boolean narrow = true;
        for (Column column : layout.vectors()) {
            values += file.values(column);
            narrow &= column.type().fitsFloat32();
        }
        if (values > Integer.MAX_VALUE - 8 || file.rows() > Integer.MAX_VALUE - 8) {
            throw new Refused(path, "it holds more than 2^31 values", "split it into smaller files");
        }
        double bytes = values * (narrow ? Float.BYTES : Double.BYTES) + (double) file.rows() * BYTES_PER_ROW;
        for (Column column : layout.extras()) {
            bytes += (double) file.rows() * BYTES_PER_TEXT;
            bytes += column.type() == ValueType.STRING ? file.plainBytes(column) : 0;
        }
        require(path, bytes);
    }

    /** Refuses a file that will take more than is free. */
    static void require(Path path, double bytes) throws Refused {
        long free = free();
        if (bytes > (double) free) {
            throw new Refused(
                    path,
                    "needs about " + megabytes(bytes) + " MB of memory, " + megabytes((double) free) + " MB are free",
                    "give Java more, EMBX_HEAP=" + 2 * megabytes(bytes) + "m for instance");
        }
    }

    /** Bytes that are left. */
    static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }

    private static long megabytes(double bytes) {
        return Math.round(bytes / (1 << 20));
    }
}
