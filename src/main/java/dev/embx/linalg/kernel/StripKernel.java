package dev.embx.linalg.kernel;

/** Scores, that is float32 dot products, of a few rows with panels of columns. Stateless: any thread may use it. */
public interface StripKernel {

    /** Rows that are scored at once. */
    int rows();

    /** Columns of a panel. */
    int width();

    /**
     * Looks for the next panel that holds a score outside its row's limits.
     *
     * @param strip the rows, the panels and the limits; the scores of the panel found are left in it
     * @param panel where to begin
     * @return the first panel from {@code panel} on with a score above {@code most} or below {@code least}; {@code
     *     panelCount} where there is none
     */
    int next(Strip strip, int panel);

    /**
     * Looks for the next panel that holds a score above its row's {@code most} or above its column's {@code columnMost}.
     *
     * @return as {@link #next}
     */
    int nextOfEither(Strip strip, int panel);
}
