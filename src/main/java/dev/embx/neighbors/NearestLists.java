package dev.embx.neighbors;

import dev.embx.metrics.pairs.BestPairs;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.scan.MutualSink;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.ScanSink;
import java.util.Arrays;

/**
 * For each group of a matrix the groups that may be among its most similar ones, itself included, by their float32 scores. The float64
 * similarity decides among those that are left in the end, and before whenever the scores leave too many.
 *
 * <p>Of the {@code count} highest scores the lowest less its margin is exceeded by {@code count} similarities, so whatever cannot reach
 * that is no longer of interest. Safe for several threads; the lists drained do not depend on the order in which pairs come.
 */
final class NearestLists implements ScanSink, MutualSink {
    private static final int LEAST_SPARE = 8;
    private static final int LOCKS = 1024;

    private final PackedMatrix matrix;
    private final int count;
    private final int capacity;
    private final int[] size;
    private final int[] group;
    private final float[] score;
    /** Per group: the largest margin of its scores. */
    private final float[] margin;

    private final float[] limits;
    private final Object[] locks = new Object[LOCKS];

    /** Empty lists. */
    NearestLists(PackedMatrix matrix, int count) {
        this.matrix = matrix;
        this.count = count;
        capacity = count + Math.max(LEAST_SPARE, count / 2);
        size = new int[matrix.groups()];
        group = new int[Math.multiplyExact(matrix.groups(), capacity)];
        score = new float[group.length];
        margin = new float[matrix.groups()];
        limits = new float[matrix.groups()];
        Arrays.fill(limits, Float.NEGATIVE_INFINITY);
        Arrays.setAll(locks, i -> new Object());
    }

    @Override
    public float[] limits() {
        return limits;
    }

    @Override
    public double most(int left) {
        return matrix.space().similarity(limits[left]);
    }

    @Override
    public double least(int left) {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public void accept(int left, int other, float score, double margin) {
        add(left, other, score, Math.nextUp((float) margin));
    }

    @Override
    public void acceptBoth(int left, int other, float score, float margin) {
        add(left, other, score, margin);
        if (other != left) {
            add(other, left, score, margin);
        }
    }

    private void add(int owner, int other, float added, float margin) {
        synchronized (locks[owner % LOCKS]) {
            if (Math.nextUp(added + margin) < limits[owner]) {
                return;
            }
            int at = owner * capacity + size[owner]++;
            group[at] = other;
            score[at] = added;
            this.margin[owner] = Math.max(this.margin[owner], margin);
            if (size[owner] == capacity) {
                narrow(owner);
            }
        }
    }

    /** Raises the limit of a full list and makes room in it. */
    private void narrow(int owner) {
        dropByScore(owner);
        if (size[owner] > count + (capacity - count) / 2) {
            ExtremePairs.Ranking best = exact(owner);
            double worst = matrix.space().score(best.similarity()[count - 1]);
            limits[owner] = Math.max(limits[owner], Math.nextDown((float) worst));
            size[owner] = count;
            for (int i = 0; i < count; i++) {
                group[owner * capacity + i] = best.column()[i];
                score[owner * capacity + i] = (float) matrix.space().score(best.similarity()[i]);
            }
        }
    }

    private void dropByScore(int owner) {
        int from = owner * capacity;
        float[] sorted = Arrays.copyOfRange(score, from, from + size[owner]);
        Arrays.sort(sorted);
        float lowest = sorted[sorted.length - count];
        limits[owner] = Math.max(limits[owner], Math.nextDown(lowest - margin[owner]));
        float kept = Math.nextDown(limits[owner] - margin[owner]);
        int to = from;
        for (int i = from; i < from + size[owner]; i++) {
            if (score[i] >= kept) {
                score[to] = score[i];
                group[to++] = group[i];
            }
        }
        size[owner] = to - from;
    }

    /** Takes a group's list: the best groups, first rows and groups, in the order of similarity and first row. */
    ExtremePairs.Ranking drain(int owner) {
        if (size[owner] > count) {
            dropByScore(owner);
        }
        return exact(owner);
    }

    private ExtremePairs.Ranking exact(int owner) {
        BestPairs best = BestPairs.most(count);
        int row = matrix.row(owner, 0);
        for (int i = owner * capacity; i < owner * capacity + size[owner]; i++) {
            int other = matrix.row(group[i], 0);
            best.offer(matrix.similarity().between(row, other), other, group[i]);
        }
        return best.drain();
    }
}
