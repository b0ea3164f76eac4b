package dev.embx.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The notebook's sets for tests of exports, read and compared in the plainest way. */
public final class SeedSets {

    private SeedSets() {}

    /** One of nn, word2vec, word2vec_20, tf_idf. */
    public static EmbeddingSet set(String name) {
        Map<String, String> titles = new HashMap<>();
        records("/seed/movies.csv").forEach(movie -> titles.put(movie.get(0), movie.get(1)));
        List<List<String>> rows = records("/seed/embeddings/" + name + ".csv");
        rows = rows.subList(1, rows.size());
        int columns = rows.get(0).size() - 1;
        double[] values = rows.stream()
                .flatMap(row -> row.subList(1, row.size()).stream())
                .mapToDouble(Double::parseDouble)
                .toArray();
        long[] ids = rows.stream().mapToLong(row -> Long.parseLong(row.get(0))).toArray();
        Label[] labels =
                rows.stream().map(row -> Label.of(titles.get(row.get(0)))).toArray(Label[]::new);
        return new EmbeddingSet(
                name,
                new Float64Matrix(rows.size(), columns, values),
                Ids.ofIntegers("movieId", "int64", ids),
                labels,
                List.of(),
                new JoinReport("movies.csv", "movieId", "title", rows.size(), 0, 0, 0),
                new Origin(Path.of(name + ".parquet"), "zstd", ElementType.FLOAT32, List.of("column_0"), List.of()));
    }

    /** A small set of the given vectors and labels; ids are the row numbers from 10 on. */
    public static EmbeddingSet of(String name, double[][] vectors, String... labels) {
        int columns = vectors[0].length;
        double[] values = Arrays.stream(vectors).flatMapToDouble(Arrays::stream).toArray();
        long[] ids = IntStream.range(0, vectors.length).mapToLong(i -> 10 + i).toArray();
        return new EmbeddingSet(
                name,
                new Float64Matrix(vectors.length, columns, values),
                Ids.ofIntegers("id", "int64", ids),
                Arrays.stream(labels).map(Label::of).toArray(Label[]::new),
                List.of(),
                JoinReport.none(vectors.length),
                new Origin(Path.of(name + ".parquet"), "plain", ElementType.FLOAT64, List.of("v"), List.of()));
    }

    /** Cosine by its definition; NaN where a row is all zero. */
    public static Similarity cosine(EmbeddingSet set) {
        return new Similarity() {
            @Override
            public Metric metric() {
                return Metric.COSINE;
            }

            @Override
            public int rows() {
                return set.rows();
            }

            @Override
            public boolean usable(int row) {
                return dot(set, row, row) > 0;
            }

            @Override
            public double between(int a, int b) {
                return dot(set, a, b) / Math.sqrt(dot(set, a, a) * dot(set, b, b));
            }
        };
    }

    private static double dot(EmbeddingSet set, int a, int b) {
        return IntStream.range(0, set.dimensions())
                .mapToDouble(c -> set.vectors().get(a, c) * set.vectors().get(b, c))
                .sum();
    }

    /** All records of a CSV resource, its header included. */
    public static List<List<String>> records(String resource) {
        try (InputStream in = SeedSets.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
