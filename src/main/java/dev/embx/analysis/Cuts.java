package dev.embx.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * How the tree of each set is cut: chosen once, seen in every view.
 *
 * @param bySet the choices by name of the set; a set without one has the notebook's tree and SciPy's cut
 */
public record Cuts(Map<String, CutRequest> bySet) {
    /** Nothing chosen yet. */
    public static final Cuts NONE = new Cuts(Map.of());

    /** Copies the map. */
    public Cuts {
        bySet = Map.copyOf(bySet);
    }

    /** The cut of a set. */
    public CutRequest of(String set) {
        CutRequest chosen = bySet.get(set);
        return chosen == null ? CutRequest.ward(set) : chosen;
    }

    /** These cuts and another one of its set. */
    public Cuts with(CutRequest cut) {
        Map<String, CutRequest> more = new HashMap<>(bySet);
        more.put(cut.tree().set(), cut);
        return new Cuts(more);
    }
}
