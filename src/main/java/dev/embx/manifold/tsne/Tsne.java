package dev.embx.manifold.tsne;

import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import dev.embx.manifold.tsne.repulsion.Repulsion;
import dev.embx.manifold.tsne.repulsion.Repulsions;
import java.util.Arrays;

/**
 * t-SNE (van der Maaten and Hinton 2008, Visualizing Data using t-SNE, JMLR 9) by gradient descent with momentum and gains as
 * scikit-learn does it. The forces between all points are exact for few points; for many they are interpolated on a grid
 * (Linderman et al. 2019, Fast interpolation-based t-SNE, Nature Methods 16). The same affinities, start and options give the
 * same map on any number of threads.
 */
public final class Tsne {
    private static final double EARLY_MOMENTUM = 0.5;
    private static final double MOMENTUM = 0.8;
    private static final double SMALLEST_GAIN = 0.01;
    private static final double SMALLEST_GRADIENT = 1e-7;
    private static final int CHECK_EVERY = 50;
    private static final int PATIENCE = 300;

    private final TsneOptions options;
    private final int items;
    private final int threads;
    private final Attraction attraction;
    private final Repulsion repulsion;
    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;
    private final double[] pullX;
    private final double[] pullY;
    private final double[] stepX;
    private final double[] stepY;
    private final double[] gainX;
    private final double[] gainY;
    private double total;

    private Tsne(Affinities affinities, Layout start, TsneOptions options, int threads) {
        this.options = options;
        this.threads = threads;
        items = start.size();
        attraction = new Attraction(affinities, threads);
        repulsion = Repulsions.forItems(items, threads);
        x = start.x().clone();
        y = start.y().clone();
        pushX = new double[items];
        pushY = new double[items];
        pullX = new double[items];
        pullY = new double[items];
        stepX = new double[items];
        stepY = new double[items];
        gainX = ones(items);
        gainY = ones(items);
    }

    /**
     * A finished map.
     *
     * @param layout where the points are
     * @param divergence the Kullback-Leibler divergence of the map, 0 or more; lower is better
     * @param iterations iterations done
     */
    public record Result(Layout layout, double divergence, int iterations) {}

    /**
     * Makes a map.
     *
     * @param affinities of the items
     * @param start where the points begin
     * @param progress receives the number of iterations done
     */
    public static Result fit(
            Affinities affinities,
            Layout start,
            TsneOptions options,
            int threads,
            LayoutListener listener,
            Progress progress) {
        if (start.size() < 2) {
            return new Result(start.copy(), 0, 0);
        }
        return new Tsne(affinities, start, options, threads).run(listener, progress);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private Result run(LayoutListener listener, Progress progress) {
        int done = descend(0, TsneOptions.EXPLORATION, listener, progress);
        rest();
        done = descend(done, options.maxIterations(), listener, progress);
        total = Repulsions.forResult(items, threads).forces(x, y, pushX, pushY);
        return new Result(new Layout(x, y), attraction.divergence(x, y, total), done);
    }

    /** Steps up to an iteration, or until nothing is gained any more; returns the number of iterations done. */
    private int descend(int from, int until, LayoutListener listener, Progress progress) {
        boolean early = from < TsneOptions.EXPLORATION;
        double best = Double.POSITIVE_INFINITY;
        int bestAt = from;
        for (int done = from + 1; done <= until; done++) {
            double length = step(early ? options.earlyExaggeration() : 1, early ? EARLY_MOMENTUM : MOMENTUM);
            progress.advance(done, options.maxIterations());
            if (done % CHECK_EVERY == 0) {
                double divergence = attraction.divergence(x, y, total);
                listener.at(done, options.maxIterations(), divergence, new Layout(x, y));
                bestAt = divergence < best ? done : bestAt;
                best = Math.min(best, divergence);
                if (!early && (done - bestAt > PATIENCE || length <= SMALLEST_GRADIENT)) {
                    return done;
                }
            }
        }
        return until;
    }

    /** What was gained by exaggerated forces is too much for the true ones. */
    private void rest() {
        Arrays.fill(stepX, 0);
        Arrays.fill(stepY, 0);
        Arrays.fill(gainX, 1);
        Arrays.fill(gainY, 1);
    }

    /** One step down the gradient, which is 4 (attraction - repulsion / total); gives its length. */
    private double step(double exaggeration, double momentum) {
        total = repulsion.forces(x, y, pushX, pushY);
        attraction.forces(x, y, pullX, pullY);
        Factors factors = new Factors(exaggeration, momentum, options.rate(items));
        return Math.sqrt(move(x, pullX, pushX, stepX, gainX, factors) + move(y, pullY, pushY, stepY, gainY, factors));
    }

    private record Factors(double exaggeration, double momentum, double rate) {}

    private double move(double[] at, double[] pull, double[] push, double[] step, double[] gain, Factors factors) {
        double squares = 0;
        for (int i = 0; i < items; i++) {
            double gradient = 4 * (factors.exaggeration() * pull[i] - push[i] / total);
            squares += gradient * gradient;
            gain[i] = step[i] * gradient < 0 ? gain[i] + 0.2 : Math.max(SMALLEST_GAIN, gain[i] * 0.8);
            step[i] = factors.momentum() * step[i] - factors.rate() * gain[i] * gradient;
            at[i] += step[i];
        }
        return squares;
    }
}
