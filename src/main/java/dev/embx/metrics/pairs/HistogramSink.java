package dev.embx.metrics.pairs;

import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.ScoreSpace;
import java.util.Arrays;

/**
 * Counts pairs by similarity. A float32 score decides where its distance from the ends of its bin exceeds its error;
 * the few others are compared in float64.
 */
final class HistogramSink extends PairSink {
    private static final int SUMS = 4;

    private final ScoreSpace space;
    private final double[] edges;
    private final double[] scoreEdges;
    private final double binsPerUnit;
    /** Whether every group is one row and every pair counts. */
    private final boolean single;
    /** A score times it, plus {@link #firstBin}, is the place of its bin; NaN where a score is not in proportion to its similarity. */
    private final float binsPerScore;

    private final float firstBin;
    /** By bin: scores between are surely in it. */
    private final float[] surelyAbove;

    private final float[] surelyBelow;
    private double marginOfBins = Double.NaN;
    /** Below all bins, the bins, above all bins; several of each, since a sum waits for the last addition to it. */
    private final long[] counts;

    private final int stride;

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
        single = groups.filter().takesAll() && groups.size() == groups.rows();
        boolean proportional = similarity.metric() != Metric.EUCLIDEAN;
        binsPerScore = proportional ? (float) (binsPerUnit * space.similarity(1)) : Float.NaN;
        firstBin = (float) (1 - edges[0] * binsPerUnit);
        surelyAbove = new float[edges.length + 1];
        surelyBelow = new float[edges.length + 1];
        stride = edges.length + 1;
        counts = new long[SUMS * stride];
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

    /** Without a call through an interface per pair, which would cost more than the counting. */
    @Override
    public void acceptRow(int left, int from, float[] scores, int at, int columns, double margin) {
        if (single && binsPerScore < Float.POSITIVE_INFINITY) {
            countRow(left, from, scores, at, columns, margin);
            return;
        }
        boolean unfiltered = groups.filter().takesAll();
        for (int c = 0; c < columns; c++) {
            if (unfiltered || groups.accepts(left, from + c)) {
                between(left, from + c, scores[at + c], margin);
            }
        }
    }

    private void countRow(int left, int from, float[] scores, int at, int columns, double margin) {
        setBins(margin);
        for (int c = 0; c < columns; c++) {
            float score = scores[at + c];
            int bin = Math.max(0, Math.min(stride - 1, (int) (score * binsPerScore + firstBin)));
            if (score > surelyAbove[bin] && score < surelyBelow[bin]) {
                counts[c % SUMS * stride + bin]++;
            } else {
                counts[bin(exact(left, from + c))]++;
            }
        }
    }

    private void setBins(double margin) {
        if (margin == marginOfBins) {
            return;
        }
        for (int bin = 0; bin < stride; bin++) {
            surelyAbove[bin] = Math.nextUp((float) (scoreEdges[bin] + margin));
            surelyBelow[bin] = Math.nextDown((float) (scoreEdges[bin + 1] - margin));
        }
        marginOfBins = margin;
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
        long[] more = ((HistogramSink) other).counts;
        Arrays.setAll(counts, i -> counts[i] + more[i]);
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
        for (int i = stride; i < counts.length; i++) {
            counts[i % stride] += counts[i];
        }
        return new SimilarityHistogram(edges, Arrays.copyOfRange(counts, 1, bins + 1), counts[0], counts[bins + 1]);
    }
}
