package dev.embx.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.export.report.cluster.Newick;
import dev.embx.text.Label;
import org.junit.jupiter.api.Test;

/** Trees as other tools read them. */
final class NewickTest {
    @Test
    void branchesAreDifferencesOfHeightsAndNamesAreQuoted() {
        Linkage merges = new Linkage(new int[] {0, 2}, new int[] {1, 3}, new double[] {0.5, 2}, new int[] {2, 3});
        Label[] labels = {Label.of("a"), Label.of("it's (b)"), Label.of("c_d")};
        assertEquals("('c_d':2.0,(a:0.5,'it''s (b)':0.5):1.5);\n", Newick.of(Dendrogram.of(merges), labels));
    }

    @Test
    void oneLeafIsATree() {
        Linkage none = new Linkage(new int[0], new int[0], new double[0], new int[0]);
        assertEquals("a;\n", Newick.of(Dendrogram.of(none), new Label[] {Label.of("a")}));
    }
}
