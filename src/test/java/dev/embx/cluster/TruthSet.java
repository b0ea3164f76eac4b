package dev.embx.cluster;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.embedding.Float64Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A small set of points and what SciPy says of it with one distance and method (see {@code cluster/README.md} of the test
 * resources).
 */
public record TruthSet(
        String name, Float64Matrix points, ClusterDistance distance, LinkageMethod method, JsonResource says) {
    private static final List<String> NAMES = List.of(
            "nn",
            "word2vec",
            "word2vec_20",
            "tf_idf",
            "iris",
            "digits",
            "duplicates",
            "equal",
            "grid",
            "cube",
            "line",
            "integers",
            "circle",
            "two",
            "three");

    /** Every set with every distance and method. */
    public static Stream<TruthSet> all() {
        return NAMES.stream().flatMap(TruthSet::cases);
    }

    private static Stream<TruthSet> cases(String name) {
        JsonResource file = JsonResource.read("/cluster/" + name + ".json");
        List<double[]> rows =
                file.get("points").items().stream().map(JsonResource::doubles).toList();
        double[] values = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        Float64Matrix points = new Float64Matrix(rows.size(), rows.get(0).length, values);
        return file.get("cases").items().stream()
                .map(says -> new TruthSet(
                        name,
                        points,
                        ClusterDistance.valueOf(upper(says.get("distance").text())),
                        LinkageMethod.valueOf(upper(says.get("method").text())),
                        says));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    public Linkage linkage() {
        return Truth.linkage(says.get("linkage").doubles());
    }

    @Override
    public String toString() {
        return name + " " + distance.id() + " " + method.id();
    }
}
