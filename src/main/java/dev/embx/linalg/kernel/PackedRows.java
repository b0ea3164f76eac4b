package dev.embx.linalg.kernel;

/**
 * Rows rounded to float32 and laid out for a {@link StripKernel}: panels of {@code width} rows side by side, and chunks of
 * panels that fit a core's second-level cache. Rows beyond the last are zero.
 */
public final class PackedRows {
    private static final int CHUNK_FLOATS = 1 << 16;
    private static final int LEAST_PANELS = 4;

    private final int rows;
    private final int depth;
    private final int width;
    private final int chunkPanels;
    private final float[][] chunks;

    /** Room for {@code rows} rows of {@code depth} values. */
    public PackedRows(int rows, int depth, int width) {
        this.rows = rows;
        this.depth = depth;
        this.width = width;
        chunkPanels = Math.max(LEAST_PANELS, CHUNK_FLOATS / Math.max(1, depth * width));
        chunks = new float[ceilDiv(rows, chunkPanels * width)][];
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            chunks[chunk] = new float[panels(chunk) * width * depth];
        }
    }

    /** Bytes that a number of rows takes, without the padding of the last panel. */
    public static long bytes(int rows, int depth) {
        return (long) Float.BYTES * depth * rows;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Values per row. */
    public int depth() {
        return depth;
    }

    /** Number of chunks. */
    public int chunks() {
        return chunks.length;
    }

    /** The first row of a chunk. */
    public int first(int chunk) {
        return chunk * chunkPanels * width;
    }

    /** The chunk that holds a panel. */
    public int chunkOf(int panel) {
        return panel / chunkPanels;
    }

    /** The row after the last of a chunk. */
    public int end(int chunk) {
        return (int) Math.min(rows, (long) first(chunk) + (long) chunkPanels * width);
    }

    /** Number of panels of a chunk. */
    public int panels(int chunk) {
        return ceilDiv(end(chunk) - first(chunk), width);
    }

    /** The values of a chunk, laid out as {@link Strip#panels}. */
    public float[] chunk(int chunk) {
        return chunks[chunk];
    }

    /** Rounds the first {@code depth} of {@code values} into a row. Different rows may be set from different threads. */
    public void set(int row, double[] values) {
        float[] chunk = chunks[row / (chunkPanels * width)];
        int at = offset(row);
        for (int i = 0; i < depth; i++) {
            chunk[at + i * width] = (float) values[i];
        }
    }

    /** Copies a row into the first {@code depth} places of {@code target}. */
    public void copy(int row, float[] target) {
        float[] chunk = chunks[row / (chunkPanels * width)];
        int at = offset(row);
        for (int i = 0; i < depth; i++) {
            target[i] = chunk[at + i * width];
        }
    }

    private int offset(int row) {
        int inChunk = row % (chunkPanels * width);
        return inChunk / width * width * depth + inChunk % width;
    }

    private static int ceilDiv(int dividend, int divisor) {
        return (int) ((dividend + (long) divisor - 1) / divisor);
    }
}
