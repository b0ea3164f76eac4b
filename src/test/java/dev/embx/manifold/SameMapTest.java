package dev.embx.manifold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.fixtures.SeedSets;
import dev.embx.job.Progress;
import dev.embx.manifold.tsne.Initialization;
import dev.embx.manifold.tsne.TsneMap;
import dev.embx.manifold.tsne.TsneOptions;
import dev.embx.manifold.umap.UmapMap;
import dev.embx.manifold.umap.UmapOptions;
import dev.embx.metrics.Metric;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The same picture for the same seed, to the last bit, on every JDK, machine and number of threads: SHA-256 of the coordinates is
 * stored. Where a method is changed on purpose, {@code -Ddigests.update=true} writes them anew.
 */
class SameMapTest {
    private static final Path STORED = Path.of("src", "test", "resources", "manifold", "digests.txt");

    /** Points around centers, the first tenth of them once more at the end: duplicates are drawn apart alike, too. */
    private static Matrix points(int items, int columns) {
        Random random = new Random(11);
        double[] values = new double[items * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian() + 2.0 * (i / columns % 5 % (1 + i % columns));
        }
        int tenth = items / 10 * columns;
        System.arraycopy(values, 0, values, values.length - tenth, tenth);
        return new Float64Matrix(items, columns, values);
    }

    private static Layout tsne(Matrix rows, Metric metric, int iterations, Initialization start, int threads) {
        TsneOptions options = new TsneOptions(30, 12, 0, iterations, start, 42);
        return TsneMap.of(rows, metric, options, threads, LayoutListener.NONE, Progress.NONE)
                .layout();
    }

    private static Layout umap(Matrix rows, Metric metric, int threads) {
        UmapOptions options = new UmapOptions(15, 0.1, 50, 5, 42);
        return UmapMap.of(rows, metric, options, threads, LayoutListener.NONE, Progress.NONE);
    }

    private static Layout pca(Matrix rows, int threads) {
        return MapStart.components(Pca.fit(rows, 2, threads, Progress.NONE), rows);
    }

    private static Map<String, IntFunction<Layout>> maps() {
        Matrix seed = SeedSets.vectors("word2vec_20");
        Matrix some = points(400, 6);
        Matrix many = points(5_500, 4);
        Matrix wide = points(60, 300);
        Map<String, IntFunction<Layout>> maps = new TreeMap<>();
        maps.put("pca word2vec_20", threads -> pca(seed, threads));
        maps.put("pca 5500x4", threads -> pca(many, threads));
        maps.put("pca 60x300", threads -> pca(wide, threads));
        maps.put("tsne word2vec_20", threads -> tsne(seed, Metric.EUCLIDEAN, 1000, Initialization.PCA, threads));
        maps.put("tsne 400x6 cosine", threads -> tsne(some, Metric.COSINE, 300, Initialization.RANDOM, threads));
        maps.put("tsne 900x5", threads -> tsne(points(900, 5), Metric.EUCLIDEAN, 300, Initialization.PCA, threads));
        maps.put("tsne 5500x4", threads -> tsne(many, Metric.EUCLIDEAN, 250, Initialization.PCA, threads));
        maps.put("umap word2vec_20", threads -> umap(seed, Metric.COSINE, threads));
        maps.put("umap 400x6", threads -> umap(some, Metric.EUCLIDEAN, threads));
        maps.put("umap 5500x4", threads -> umap(many, Metric.EUCLIDEAN, threads));
        return maps;
    }

    private static String digest(Layout layout) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * layout.size() * Double.BYTES);
        for (int i = 0; i < layout.size(); i++) {
            bytes.putDouble(layout.x()[i]).putDouble(layout.y()[i]);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyMapIsTheStoredOne() throws IOException {
        StringBuilder now = new StringBuilder();
        maps().forEach((name, map) -> {
            String digest = digest(map.apply(2));
            assertEquals(digest, digest(map.apply(1)), () -> name + " on one thread");
            now.append(digest).append("  ").append(name).append('\n');
        });
        if (Boolean.getBoolean("digests.update")) {
            Files.writeString(STORED, now);
        }
        assertEquals(Files.readString(STORED), now.toString());
    }
}
