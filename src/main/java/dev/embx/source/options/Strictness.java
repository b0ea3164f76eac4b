package dev.embx.source.options;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;
import dev.embx.text.Counts;
import java.util.List;

/** Turns warnings into errors ({@code --strict}). */
public final class Strictness {
    /** Ends the notes on rows and dimensions that the user left out. */
    public static final String SELECTED = " selected";

    private Strictness() {}

    /** Refuses the first of what is wrong: a file that cannot be used, rows that do not count, labels that are not found. */
    public static void require(List<EmbeddingSet> sets, List<UserError> refused) {
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        for (EmbeddingSet set : sets) {
            for (String note : set.origin().notes()) {
                if (!note.endsWith(SELECTED)) {
                    throw fault(set, note);
                }
            }
            rows(set);
            if (set.join().joined() && set.join().unlabeled() > 0) {
                throw fault(
                        set,
                        Counts.of(set.join().unlabeled(), "item has", "items have") + " no row in "
                                + set.join().table());
            }
        }
    }

    private static void rows(EmbeddingSet set) {
        RowCheck check = RowCheck.of(set);
        if (check.unusable() > 0) {
            throw fault(
                    set,
                    Counts.of(check.unusable(), "vector is", "vectors are") + " unusable: " + check.zero().length
                            + " zero, " + check.nan().length + " NaN, " + check.infinite().length + " infinite");
        }
        if (check.duplicateIds() > 0) {
            throw fault(
                    set, Counts.of(check.duplicateIds(), "row repeats", "rows repeat") + " the id of an earlier row");
        }
    }

    private static UserError fault(EmbeddingSet set, String reason) {
        return UserError.data(reason, "an error because of --strict")
                .in(set.origin().file());
    }
}
