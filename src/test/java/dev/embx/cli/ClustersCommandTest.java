package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cli.output.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code embx clusters}, and {@code embx dendrogram --inconsistent}, as a user types them. */
final class ClustersCommandTest extends CommandRun {
    @ParameterizedTest
    @CsvSource({"tree,4", "kmeans,4", "spectral,3"})
    void csvHasEachItemInOneOfSoManyClusters(String method, int clusters) {
        assertEquals(
                0, runLine("clusters data/movies nn --method " + method + " --clusters " + clusters + " --format csv"));
        String[] lines = printed().split("\r\n", -1);
        assertEquals("set,method,metric,id,label,cluster,letter", lines[0]);
        assertEquals(52, lines.length);
        assertEquals(
                clusters,
                printed()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(line.lastIndexOf(',')))
                        .distinct()
                        .count());
        assertTrue(lines[1].startsWith("nn," + method + ",cosine,"), lines[1]);
    }

    @Test
    void jsonTellsQualityAndMembers() {
        assertEquals(0, runLine("clusters data/movies nn --method kmeans --clusters 3 --format json"));
        assertTrue(
                printed().startsWith("[{\"set\":\"nn\",\"method\":\"kmeans\",\"metric\":\"cosine\",\"silhouette\":0."));
        assertTrue(printed().contains("\"cophenetic\":null,\"clusters\":[{\"cluster\":1,\"letter\":\"A\",\"size\":"));
        assertTrue(printed().endsWith("\"none\":[],\"note\":null}]\n"));
    }

    @Test
    void asManyClustersAsAllowedIsNotedInTextAndJson() {
        assertEquals(0, runLine("clusters data/movies nn --method xmeans --clusters 2"));
        assertTrue(printed().contains("\nNote: as many clusters as allowed"), printed());
        assertEquals(0, runLine("clusters data/movies nn --method xmeans --clusters 2 --format json"));
        assertTrue(printed().contains("\"note\":\"as many clusters as allowed"), printed());
    }

    @Test
    void textTellsWhatIsInNoCluster() {
        assertEquals(0, runLine("clusters data/movies nn --method dbscan --eps 0.0001 --min 3"));
        assertTrue(printed().startsWith("nn: DBSCAN, eps 1.0E-4, min 3 on 1 - cosine\n"), printed());
        assertTrue(printed().endsWith("50 items in no cluster\n"), printed());
    }

    @Test
    void treeHasACopheneticCorrelation() {
        assertEquals(0, runLine("clusters data/movies nn"));
        assertTrue(printed().contains(", cophenetic correlation 0."), printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--method kmeans", "--method dbscan", "--method hdbscan", "--clusters 0", "--metric far"})
    void whatIsMissingIsTold(String options) {
        assertEquals(ExitCode.USAGE, runLine("clusters data/movies nn " + options));
        assertEquals(1, errorText().lines().count());
    }

    @Test
    void inconsistencyCutsATree() {
        assertEquals(0, runLine("dendrogram data/movies nn --inconsistent 1.1 --format json"));
        assertTrue(printed().contains("\"cut\":null,\"clusters\":["), printed());
        assertEquals(0, runLine("dendrogram data/movies nn --inconsistent 1.1"));
        assertEquals(ExitCode.USAGE, runLine("dendrogram data/movies nn --inconsistent 1 --clusters 3"));
    }
}
