package dev.embx.cluster;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The four sets of the notebook, and what scikit-learn and SciPy say of them. */
public final class SeedSets {
    public static final List<String> NAMES = List.of("nn", "word2vec", "word2vec_20", "tf_idf");

    private SeedSets() {}

    /** Vectors of a set in its own precision: float32, but float64 in tf_idf. */
    public static Matrix vectors(String set) {
        List<double[]> rows = lines("/seed/embeddings/" + set + ".csv").stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",", -1))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        double[] values = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        Float64Matrix matrix = new Float64Matrix(rows.size(), rows.get(0).length, values);
        return set.equals("tf_idf") ? matrix : single(matrix);
    }

    private static Matrix single(Float64Matrix matrix) {
        float[] values = new float[matrix.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) matrix.values()[i];
        }
        return new Float32Matrix(matrix.rows(), matrix.columns(), values);
    }

    /** The id of each row. */
    public static int[] ids(String set) {
        return lines("/seed/embeddings/" + set + ".csv").stream()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(','))))
                .toArray();
    }

    /** The title of each row. */
    public static List<String> titles(String set) {
        Map<String, String> titles = new HashMap<>();
        String movies = String.join("\n", lines("/seed/movies.csv"));
        CsvReader.builder().ofCsvRecord(movies).forEach(record -> titles.put(record.getField(0), record.getField(1)));
        return Arrays.stream(ids(set))
                .mapToObj(Integer::toString)
                .map(titles::get)
                .toList();
    }

    /** The linkage that SciPy gives on 1 - cosine. */
    public static Linkage linkage(String set, LinkageMethod method) {
        return Truth.linkage(truth(set).get("linkage").get(method.id()).items().stream()
                .flatMapToDouble(row -> Arrays.stream(row.doubles()))
                .toArray());
    }

    /** Rows in the order of SciPy's dendrogram; the key is a method or "ward_optimal". */
    public static int[] leaves(String set, String key) {
        List<Integer> ids = Arrays.stream(ids(set)).boxed().toList();
        return Arrays.stream(truth(set).get("leaves").get(key).ints())
                .map(ids::indexOf)
                .toArray();
    }

    private static JsonResource truth(String set) {
        return JsonResource.read("/seed/truth.json").get("sets").get(set);
    }

    private static List<String> lines(String path) {
        try (BufferedReader reader = new BufferedReader(
                        new InputStreamReader(SeedSets.class.getResourceAsStream(path), StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
