package dev.embx.text;

/** Counts with the noun in its right number: "1 pair", "2 pairs", "1,225 pairs". */
public final class Counts {

    private Counts() {}

    /** A count of a noun whose plural ends in s. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** A count of anything else: {@code of(2, "row is", "rows are")} is "2 rows are". */
    public static String of(long count, String singular, String plural) {
        return Decimals.count(count) + " " + (count == 1 ? singular : plural);
    }

    /** What a message about the first of several ends with: {@code " (and 2 more such rows)"}, or nothing where there is no other. */
    public static String more(long count, String noun) {
        return count == 0 ? "" : " (and " + of(count, "more " + noun) + ")";
    }
}
