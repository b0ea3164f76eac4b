package dev.embx.source;

import dev.embx.job.Progress;
import dev.embx.source.set.SetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Counts bytes of all files of a catalog; within a file they grow with the values that have been read. */
final class ReadProgress {
    private final Progress progress;
    private long total;
    private long finished;
    private long size;
    private double values;
    private double read;

    ReadProgress(Progress progress) {
        this.progress = progress;
    }

    /** Sets the files that will be read. */
    void start(List<SetFile> files) {
        for (SetFile file : files) {
            file.parts().forEach(part -> total += sizeOf(part));
        }
        progress.advance(0, total);
    }

    /** Begins a file. */
    void begin(Path file) {
        finished += size;
        size = sizeOf(file);
        read = 0;
        values = 0;
    }

    /** Sets the number of values of the file that will be read. */
    void expect(double count) {
        values = count;
    }

    /** Reports that a page with this many values has been read. */
    void page(int count) {
        read += count;
        double share = values > 0 ? Math.min(1, read / values) : 0;
        progress.advance(Math.min(total, finished + (long) (size * share)), total);
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Reading it will report what is wrong.
            return 0;
        }
    }
}
