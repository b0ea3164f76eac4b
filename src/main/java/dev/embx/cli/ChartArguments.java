package dev.embx.cli;

import dev.embx.export.chart.ChartSize;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.file.ExportFailed;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether to draw a picture, where to and how large. */
final class ChartArguments {
    @Option(names = "--png", paramLabel = "FILE", description = "draw a picture into this file")
    private Path png;

    @Option(names = "--size", paramLabel = "WxH", description = "its size in pixels; by default all labels fit")
    private String size;

    Optional<Path> png() {
        return Optional.ofNullable(png);
    }

    /** Draws and writes; the file is whole or absent. */
    void write(boolean force, Supplier<byte[]> byDefault, Function<ChartSize, byte[]> sized) {
        AtomicFile.write(png, force, sized(byDefault, sized));
    }

    /** A picture of the size that was asked for. */
    byte[] sized(Supplier<byte[]> byDefault, Function<ChartSize, byte[]> sized) {
        return size == null ? byDefault.get() : sized.apply(size());
    }

    private ChartSize size() {
        try {
            return ChartSize.parse(size);
        } catch (ExportFailed e) {
            throw Problem.usage(e.getMessage());
        }
    }
}
