package dev.embx.tui.view;

import dev.embx.analysis.cluster.Clustering;
import dev.embx.cluster.CutClusters;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/** The letter of an item's cluster beside its label, in every list the same. */
public final class ClusterLetters {
    private static final int WIDTH = 2;

    private final Context context;
    private final Optional<? extends Clustering> cut;
    private final boolean room;

    public ClusterLetters(Context context, String set) {
        this.context = context;
        this.cut = context.clusters(set);
        this.room = cut.isPresent() || context.isSmall(set);
    }

    /** Writes the letter of a row and a blank; nothing where clusters are not asked for. */
    public Pen write(Pen pen, int row) {
        if (!room) {
            return pen;
        }
        int place = cut.map(found -> found.placeOfRow(row)).orElse(-1);
        return pen.field(
                place < 0 ? "" : CutClusters.letter(place),
                WIDTH,
                context.theme().cluster(place));
    }
}
