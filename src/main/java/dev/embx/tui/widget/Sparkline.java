package dev.embx.tui.widget;

import java.util.Arrays;

/**
 * Figures as one row of bars, from the least of them to the greatest.
 *
 * @param fractions height of each bar, 0..1; NaN for none
 */
public record Sparkline(double[] fractions) {

    /** The figures in {@code columns} bars; the mean of those that share one. */
    public static Sparkline of(double[] figures, int columns) {
        int bars = Math.max(0, Math.min(columns, figures.length));
        double[] means = new double[bars];
        for (int bar = 0; bar < bars; bar++) {
            int from = (int) ((long) bar * figures.length / bars);
            int to = (int) ((bar + 1L) * figures.length / bars);
            means[bar] = Arrays.stream(figures, from, to).average().orElse(Double.NaN);
        }
        double least = Arrays.stream(means).filter(Double::isFinite).min().orElse(0);
        double most = Arrays.stream(means).filter(Double::isFinite).max().orElse(0);
        double range = most > least ? most - least : 1;
        return new Sparkline(Arrays.stream(means)
                .map(mean -> Double.isFinite(mean) ? (mean - least) / range : Double.NaN)
                .toArray());
    }

    /** One sign per bar. */
    public String text(Glyphs glyphs) {
        StringBuilder text = new StringBuilder();
        for (double fraction : fractions) {
            text.append(Double.isNaN(fraction) ? " " : glyphs.spark(fraction));
        }
        return text.toString();
    }
}
