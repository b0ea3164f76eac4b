package dev.embx.linalg.kernel;

import java.util.Arrays;

/** The kernel in plain Java: always there, and the measure of the others' answers. */
final class ScalarKernel implements StripKernel {
    private static final int ROWS = 4;
    private static final int WIDTH = 128;

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int next(Strip strip, int panel) {
        return next(strip, panel, false);
    }

    @Override
    public int nextOfEither(Strip strip, int panel) {
        return next(strip, panel, true);
    }

    private static int next(Strip strip, int panel, boolean either) {
        float[] sums = new float[WIDTH];
        float[] columns = new float[WIDTH];
        int found = panel;
        while (found < strip.panelCount) {
            boolean hit = false;
            for (int row = 0; row < ROWS; row++) {
                score(strip, row, found, sums, columns);
                hit |= anyOutside(sums, strip.least[row], strip.most[row]);
                hit |= either && anyAbove(sums, strip.columnMost, found * WIDTH);
                System.arraycopy(sums, 0, strip.scores, row * WIDTH, WIDTH);
            }
            if (hit) {
                break;
            }
            found++;
        }
        return found;
    }

    /** The copy to {@code columns} is for the compiler: it vectorizes a loop over arrays that share one index. */
    private static void score(Strip strip, int row, int panel, float[] sums, float[] columns) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < strip.depth; i++) {
            System.arraycopy(strip.panels, (panel * strip.depth + i) * WIDTH, columns, 0, WIDTH);
            addScaled(sums, strip.rows[strip.rowsOffset + i * ROWS + row], columns);
        }
    }

    private static void addScaled(float[] sums, float factor, float[] columns) {
        for (int c = 0; c < WIDTH; c++) {
            sums[c] += factor * columns[c];
        }
    }

    private static boolean anyOutside(float[] scores, float least, float most) {
        boolean outside = false;
        for (int c = 0; c < WIDTH; c++) {
            outside |= scores[c] > most;
            outside |= scores[c] < least;
        }
        return outside;
    }

    private static boolean anyAbove(float[] scores, float[] most, int from) {
        boolean above = false;
        for (int c = 0; c < WIDTH; c++) {
            above |= scores[c] > most[from + c];
        }
        return above;
    }
}
