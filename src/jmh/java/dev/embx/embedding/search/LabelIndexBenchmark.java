package dev.embx.embedding.search;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One key of a search among as many labels as GloVe's 100-dimensional sample has, of one word or of one to eight. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LabelIndexBenchmark {
    private static final int ROWS = 341_479;

    @Param({"1", "8"})
    public int words;

    /** One letter, a text, a capital, an id, the absence of a letter, letters of which no label has all. */
    @Param({"a", "kin", "A", "12", "!a", "zzzzz"})
    public String text;

    private EmbeddingSet set;
    private LabelIndex index;

    @Setup
    public void fill() {
        Random random = new Random(1);
        Label[] labels = new Label[ROWS];
        long[] ids = new long[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = label(random);
            ids[row] = row;
        }
        set = new EmbeddingSet(
                "set",
                new Float32Matrix(ROWS, 1, new float[ROWS]),
                Ids.ofIntegers("id", "int64", ids),
                labels,
                List.of(),
                JoinReport.none(ROWS),
                new Origin(Path.of("set.npy"), "npy", ElementType.FLOAT32, List.of("v"), List.of()));
        index = LabelIndex.of(set);
    }

    /** Letters as often as half of a normal distribution, so that some are rare. */
    private Label label(Random random) {
        StringBuilder label = new StringBuilder();
        for (int word = random.nextInt(words); word >= 0; word--) {
            for (int i = 2 + random.nextInt(10); i > 0; i--) {
                label.append((char) ('a' + Math.min(25, (int) Math.abs(random.nextGaussian() * 8))));
            }
            label.append(word > 0 ? " " : "");
        }
        return Label.of(label.toString());
    }

    @Benchmark
    public Hits key() {
        return index.find(text);
    }

    /** Done once, by the worker when the prompt opens. */
    @Benchmark
    public LabelIndex build() {
        return LabelIndex.of(set);
    }
}
