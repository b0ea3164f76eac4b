package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebook's own clustering: Ward on 1 - cosine. */
class LinkagesOnSeedTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn", "word2vec", "word2vec_20"})
    void wardIsSciPys(String set) {
        Linkage linkage = Linkages.of(SeedSets.vectors(set), LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE);
        Truth.assertSame(SeedSets.linkage(set, LinkageMethod.WARD), linkage);
        assertArrayEquals(SeedSets.leaves(set, "ward"), Dendrogram.of(linkage).leaves());
    }

    @Test
    void lastMergesOfNnAreThePublishedOnes() {
        Linkage linkage =
                Linkages.of(SeedSets.vectors("nn"), LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE);
        assertEquals(1.22, linkage.height()[46], 0.005);
        assertEquals(1.48, linkage.height()[47], 0.005);
        assertEquals(2.88, linkage.height()[48], 0.005);
    }
}
