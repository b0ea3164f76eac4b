package dev.embx.metrics.pairs;

import dev.embx.linalg.kernel.BinCounts;
import dev.embx.linalg.kernel.BinKernel;
import dev.embx.linalg.kernel.Bins;
import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.ScoreSpace;
import java.util.Arrays;

/**
 * Counts pairs by similarity. A float32 score decides where its distance from the ends of its bin exceeds its error;
 * the few others are compared in float64.
 */
final class HistogramSink extends PairSink {
    private final ScoreSpace space;
    private final double[] edges;
    private final double[] scoreEdges;
    private final double binsPerUnit;
    private final BinKernel kernel;
    /** Of rows without equals; its bins are of equal width in scores, or it counts none. */
    private final BinCounts single;

    private double marginOfSingle = Double.NaN;
    /** Below all bins, the bins, above all bins. */
    private final long[] counts;

    HistogramSink(PackedMatrix matrix, double[] edges) {
        super(matrix);
        this.edges = edges;
        space = matrix.space();
        scoreEdges = new double[edges.length + 2];
        scoreEdges[0] = Double.NEGATIVE_INFINITY;
        scoreEdges[edges.length + 1] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < edges.length; i++) {
            scoreEdges[i + 1] = space.score(edges[i]);
        }
        binsPerUnit = (edges.length - 1) / (edges[edges.length - 1] - edges[0]);
        boolean proportional = similarity.metric() != Metric.EUCLIDEAN;
        double binsPerScore = proportional ? binsPerUnit * space.similarity(1) : Double.NaN;
        single = new BinCounts(edges.length - 1, binsPerScore, edges[0] * binsPerUnit);
        kernel = Bins.forWork((long) matrix.groups() * matrix.groups() / 2);
        counts = new long[edges.length + 1];
    }

    @Override
    public double most(int left) {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double least(int left) {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public boolean takesAll() {
        return true;
    }

    /** Counts rows without equals many at once, the others and those near an end of a bin one by one. */
    @Override
    public void acceptRow(int left, int from, float[] scores, int at, int columns, double margin) {
        boolean unfiltered = groups.filter().takesAll();
        boolean many = unfiltered && groups.size(left) == 1 && groups.areSingle(from, from + columns);
        if (margin != marginOfSingle) {
            single.setMargin(margin);
            marginOfSingle = margin;
        }
        int next = 0;
        while (next < columns) {
            next = many ? kernel.count(scores, at + next, at + columns, single) - at : next;
            for (int end = Math.min(columns, next + kernel.width()); next < end; next++) {
                if (unfiltered || groups.accepts(left, from + next)) {
                    between(left, from + next, scores[at + next], margin);
                }
            }
        }
    }

    @Override
    void between(int group, int other, float score, double margin) {
        int bin = near(space.similarity(score));
        boolean sure = score - margin > scoreEdges[bin] && score + margin < scoreEdges[bin + 1];
        counts[sure ? bin : bin(exact(group, other))] += (long) groups.size(group) * groups.size(other);
    }

    @Override
    void inside(int group) {
        counts[bin(exact(group, group))] += groups.size(group) * (groups.size(group) - 1L) / 2;
    }

    @Override
    void merge(PairSink other) {
        HistogramSink more = (HistogramSink) other;
        more.single.addTo(counts);
        Arrays.setAll(counts, i -> counts[i] + more.counts[i]);
    }

    /** The place in {@link #counts}, or one beside it. */
    private int near(double similarity) {
        double bin = (similarity - edges[0]) * binsPerUnit + 1;
        if (bin >= edges.length) {
            return edges.length;
        }
        return bin < 0 ? 0 : (int) bin;
    }

    private int bin(double similarity) {
        if (similarity == edges[edges.length - 1]) {
            return edges.length - 1;
        }
        int found = Arrays.binarySearch(edges, similarity);
        return found >= 0 ? found + 1 : -found - 1;
    }

    SimilarityHistogram drain() {
        int bins = edges.length - 1;
        return new SimilarityHistogram(edges, Arrays.copyOfRange(counts, 1, bins + 1), counts[0], counts[bins + 1]);
    }
}
