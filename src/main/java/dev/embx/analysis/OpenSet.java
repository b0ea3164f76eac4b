package dev.embx.analysis;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.IdRange;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.Norms;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;

/**
 * A set with the properties that every view needs.
 *
 * @param set the set
 * @param check which rows are usable, and what is wrong with the others
 * @param norms lengths of the vectors
 * @param idRange smallest and largest id
 */
public record OpenSet(EmbeddingSet set, RowCheck check, Norms norms, IdRange idRange) {

    /** Looks at every value once. */
    public static OpenSet of(EmbeddingSet set) {
        double[] lengths = Norms.lengths(set.vectors());
        RowCheck check = RowCheck.of(set, lengths);
        double[] usable = new double[check.usable().length];
        for (int i = 0; i < usable.length; i++) {
            usable[i] = lengths[check.usable()[i]];
        }
        return new OpenSet(set, check, Norms.of(usable), IdRange.of(set.ids()));
    }

    /** The set's name. */
    public String name() {
        return set.name();
    }

    /**
     * The rows that can be compared, ascending.
     *
     * @throws UserError where there is none
     */
    public int[] usable() {
        if (check.usable().length == 0) {
            throw UserError.data("no usable vector: all are zero, NaN or infinite", "look at them with embx inspect")
                    .at(name());
        }
        return check.usable();
    }

    /** The vectors of {@link #usable}. */
    public Matrix points() {
        return set.vectors().select(usable());
    }
}
