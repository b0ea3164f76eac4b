package dev.embx.metrics.scan;

/** The consumer of {@link MutualScan}: receives each pair that may matter to either of its groups, once. Used by several threads. */
public interface MutualSink {

    /**
     * Per group: the {@link ScoreSpace#score} from which its pairs matter, rounded down. Limits may only rise; they are read while
     * other threads raise them.
     */
    float[] limits();

    /**
     * A pair that may matter to one of its groups; others come too.
     *
     * @param score its float32 score
     * @param margin how far the score may be off
     */
    void acceptBoth(int left, int group, float score, float margin);
}
