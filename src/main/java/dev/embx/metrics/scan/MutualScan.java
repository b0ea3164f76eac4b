package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.PackedRows;
import dev.embx.linalg.kernel.Strip;
import dev.embx.linalg.kernel.StripKernel;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * One thread's walk over the pairs of a block of left groups with themselves and the groups before them, for searches in which a pair may matter to
 * either of its groups: each pair is scored once.
 */
public final class MutualScan {
    /** Exceeds the rounding of a limit less its margin in float32, as a share of the limit. */
    private static final float ROUNDING = 0x1p-22f;

    private final PackedMatrix matrix;
    private final StripKernel kernel;
    private final PackedRows packed;
    private final Scan scan;
    private final Strip strip;
    /** How far the scores of the present strip and chunk may be off. */
    private float margin;

    /** A walk over a matrix in blocks of {@link Scan#blockRows} groups. */
    public MutualScan(PackedMatrix matrix) {
        this.matrix = matrix;
        kernel = matrix.kernel();
        packed = matrix.packed();
        scan = new Scan(matrix);
        strip = scan.strip();
    }

    /** Shows a sink all pairs of a block's groups with themselves and with earlier ones that may matter to it. */
    public void block(int block, MutualSink sink, LongConsumer pairsDone) {
        scan.loadBlock(block);
        int end = scan.first() + scan.count();
        for (int chunk = 0; chunk < packed.chunks() && packed.first(chunk) < end; chunk++) {
            strip.panels = packed.chunk(chunk);
            strip.columnMost = new float[packed.panels(chunk) * kernel.width()];
            for (int row = 0; row < scan.count(); row += kernel.rows()) {
                pairsDone.accept(strip(row, Math.min(row + kernel.rows(), scan.count()), chunk, sink));
            }
        }
    }

    /** The end of the groups that a left row is compared with, within a chunk. */
    private int end(int row, int chunk) {
        return Math.min(packed.end(chunk), scan.first() + row + 1);
    }

    private long strip(int row, int endRow, int chunk, MutualSink sink) {
        int from = packed.first(chunk);
        int columns = end(endRow - 1, chunk) - from;
        if (columns <= 0) {
            return 0;
        }
        strip.rowsOffset = row * matrix.space().depth();
        strip.panelCount = (columns + kernel.width() - 1) / kernel.width();
        double widest = 0;
        for (int r = row; r < endRow; r++) {
            widest = Math.max(widest, matrix.space().margin(scan.weight(r), matrix.chunkWeight(chunk)));
        }
        margin = Math.nextUp((float) widest);
        lower(sink.limits(), from, strip.columnMost, columns);
        setRows(row, endRow, sink);
        for (int panel = kernel.nextOfEither(strip, 0);
                panel < strip.panelCount;
                panel = kernel.nextOfEither(strip, panel + 1)) {
            for (int r = row; r < endRow; r++) {
                report(r, r - row, panel * kernel.width(), chunk, sink);
            }
            setRows(row, endRow, sink);
        }
        long pairs = 0;
        for (int r = row; r < endRow; r++) {
            pairs += Math.max(0, end(r, chunk) - from);
        }
        return pairs;
    }

    private void setRows(int row, int endRow, MutualSink sink) {
        Arrays.fill(strip.most, Float.POSITIVE_INFINITY);
        lower(sink.limits(), scan.first() + row, strip.most, endRow - row);
    }

    /** Limits less the margin, rounded down. */
    private void lower(float[] limits, int from, float[] target, int count) {
        for (int i = 0; i < count; i++) {
            float limit = limits[from + i];
            target[i] = limit - (margin + Math.abs(limit) * ROUNDING);
        }
    }

    private void report(int row, int stripRow, int column, int chunk, MutualSink sink) {
        int at = stripRow * kernel.width();
        int from = packed.first(chunk) + column;
        int columns = Math.min(kernel.width(), end(row, chunk) - from);
        float most = strip.most[stripRow];
        for (int c = 0; c < columns; c++) {
            float score = strip.scores[at + c];
            if (score > Math.min(most, strip.columnMost[column + c])) {
                sink.acceptBoth(scan.first() + row, from + c, score, margin);
            }
        }
    }
}
