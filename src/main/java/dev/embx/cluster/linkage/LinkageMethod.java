package dev.embx.cluster.linkage;

import java.util.Locale;

/** How the distance between clusters follows from that between their parts; SciPy's names. */
public enum LinkageMethod {
    SINGLE,
    COMPLETE,
    AVERAGE,
    WEIGHTED,
    CENTROID,
    MEDIAN,
    WARD;

    /** The name in commands and JSON: "ward". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
