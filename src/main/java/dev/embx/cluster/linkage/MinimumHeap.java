package dev.embx.cluster.linkage;

import java.util.stream.IntStream;

/** A binary heap of the keys {@code 0..n-1} with a value each, least on top, whose values may change. */
final class MinimumHeap {
    private final double[] values;
    private final int[] keyAt;
    private final int[] placeOf;
    private int size;

    /** A heap of the given values, by key; the array is copied. */
    MinimumHeap(double[] valueByKey) {
        values = valueByKey.clone();
        size = values.length;
        keyAt = IntStream.range(0, size).toArray();
        placeOf = keyAt.clone();
        for (int place = size / 2 - 1; place >= 0; place--) {
            siftDown(place);
        }
    }

    int leastKey() {
        return keyAt[0];
    }

    double least() {
        return values[0];
    }

    void removeLeast() {
        size--;
        swap(0, size);
        siftDown(0);
    }

    void change(int key, double value) {
        int place = placeOf[key];
        double old = values[place];
        values[place] = value;
        if (value < old) {
            siftUp(place);
        } else {
            siftDown(place);
        }
    }

    private void siftUp(int from) {
        int place = from;
        while (place > 0 && values[(place - 1) / 2] > values[place]) {
            swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void siftDown(int from) {
        int place = from;
        while (2 * place + 1 < size) {
            int child = lesserChild(place);
            if (!(values[place] > values[child])) {
                return;
            }
            swap(place, child);
            place = child;
        }
    }

    private int lesserChild(int place) {
        int child = 2 * place + 1;
        return child + 1 < size && values[child + 1] < values[child] ? child + 1 : child;
    }

    private void swap(int a, int b) {
        double value = values[a];
        values[a] = values[b];
        values[b] = value;
        int key = keyAt[a];
        keyAt[a] = keyAt[b];
        keyAt[b] = key;
        placeOf[keyAt[a]] = a;
        placeOf[keyAt[b]] = b;
    }
}
