package dev.embx.cluster;

import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.fixtures.SeedSets;
import java.util.Arrays;
import java.util.List;

/** What SciPy says of the four sets of the notebook. */
public final class SeedTruth {

    private SeedTruth() {}

    /** The linkage that SciPy gives on 1 - cosine. */
    public static Linkage linkage(String set, LinkageMethod method) {
        return Truth.linkage(truth(set).get("linkage").get(method.id()).items().stream()
                .flatMapToDouble(row -> Arrays.stream(row.doubles()))
                .toArray());
    }

    /** Rows in the order of SciPy's dendrogram; the key is a method or "ward_optimal". */
    public static int[] leaves(String set, String key) {
        List<Integer> ids = Arrays.stream(SeedSets.ids(set)).boxed().toList();
        return Arrays.stream(truth(set).get("leaves").get(key).ints())
                .map(ids::indexOf)
                .toArray();
    }

    private static JsonResource truth(String set) {
        return JsonResource.read("/seed/truth.json").get("sets").get(set);
    }
}
