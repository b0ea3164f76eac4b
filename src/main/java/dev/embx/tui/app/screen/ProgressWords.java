package dev.embx.tui.app.screen;

import dev.embx.analysis.Results.Running;
import dev.embx.job.Estimate;
import dev.embx.text.Decimals;
import java.util.Locale;

/** How far a computation is, in words: before it moves what it will cost, then its share, rate and time left. */
final class ProgressWords {
    private static final double MILLION = 1e6;

    private ProgressWords() {}

    static String of(Running running) {
        if (running.total() == 0) {
            return running.estimate().map(ProgressWords::cost).orElse("");
        }
        return String.format(
                Locale.ROOT,
                "  %.0f%% of %s%s%s",
                100 * running.fraction(),
                amount(running.total()),
                running.rate() > 0 ? ", " + amount((long) running.rate()) + "/s" : "",
                !running.paused() && running.secondsLeft() < 1e6 ? ", " + time(running.secondsLeft()) + " left" : "");
    }

    private static String cost(Estimate estimate) {
        return String.format(Locale.ROOT, "  about %s and %.1f GB", time(estimate.seconds()), estimate.bytes() / 1e9);
    }

    private static String amount(long units) {
        return units < MILLION ? Decimals.count(units) : String.format(Locale.ROOT, "%,.0f M", units / MILLION);
    }

    private static String time(double seconds) {
        return seconds < 100
                ? String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds))
                : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }
}
