package dev.embx.metrics.pairs;

/** The best bound on similarities that any thread has found so far; read without locking. */
final class SharedBound {
    private volatile double value;

    SharedBound(double start) {
        value = start;
    }

    double value() {
        return value;
    }

    void raise(double bound) {
        if (bound > value) {
            synchronized (this) {
                value = Math.max(value, bound);
            }
        }
    }

    void lower(double bound) {
        if (bound < value) {
            synchronized (this) {
                value = Math.min(value, bound);
            }
        }
    }
}
