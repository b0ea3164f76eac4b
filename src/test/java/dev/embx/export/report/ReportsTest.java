package dev.embx.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Norms;
import dev.embx.embedding.RowCheck;
import dev.embx.export.Format;
import dev.embx.export.report.cluster.DendrogramReport;
import dev.embx.export.report.heatmap.HeatmapReport;
import dev.embx.export.report.neighbors.NeighborsReport;
import dev.embx.export.report.pairs.PairsReport;
import dev.embx.export.report.sets.SetsReport;
import dev.embx.fixtures.SeedSets;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Label;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every report of one small set, character for character. The third item has no usable vector. */
class ReportsTest {
    private static final String BELL = "bell\u0007";
    private static final EmbeddingSet SET =
            SeedSets.of("tiny", new double[][] {{3, 4}, {0, 1}, {0, 0}}, "plain", "a \"quoted\", one", BELL);

    private static PairsReport pairs() {
        ExtremePairs.Ranking one = new ExtremePairs.Ranking(new int[] {1}, new int[] {0}, new double[] {0.8});
        ExtremePairs.Ranking none = new ExtremePairs.Ranking(new int[] {0}, new int[] {0}, new double[] {-0.001});
        return new PairsReport(List.of(new PairsReport.Entry(SET, Metric.COSINE, new ExtremePairs(one, none, 2, 1))));
    }

    @Test
    void pairs_text() {
        assertEquals("""
                tiny
                Most similar:
                0.80 - a "quoted", one, plain
                Least similar:
                -0.00 - plain, plain
                1 of 3 rows have no usable vector
                """, pairs().string(Format.TEXT));
    }

    @Test
    void pairs_json() {
        assertEquals("""
                [{"set":"tiny","metric":"cosine","items":2,"pairs":1,\
                "most":[{"a":11,"b":10,"labelA":"a \\"quoted\\", one","labelB":"plain","similarity":0.8}],\
                "least":[{"a":10,"b":10,"labelA":"plain","labelB":"plain","similarity":-0.001}]}]
                """, pairs().string(Format.JSON));
    }

    @Test
    void pairs_csv() {
        assertEquals("""
                set,metric,end,rank,a,b,labelA,labelB,similarity\r
                tiny,cosine,most,1,11,10,"a ""quoted"", one",plain,0.8\r
                tiny,cosine,least,1,10,10,plain,plain,-0.001\r
                """, pairs().string(Format.CSV));
    }

    private static SetsReport sets() {
        RowCheck check = RowCheck.of(SET);
        return new SetsReport(List.of(new SetsReport.Entry(SET, check, Norms.of(SET.vectors(), check.usable()))));
    }

    @Test
    void sets_text() {
        assertEquals("""
                set   items  dims  type  id        norm min  median   max  unusable  labels
                tiny      3     2   f64  id int64      1.00    3.00  5.00         1    none
                """, sets().string(Format.TEXT));
    }

    @Test
    void sets_json() {
        assertEquals("""
                [{"name":"tiny","file":"tiny.parquet","rows":3,"dimensions":2,"type":"float64","id":"id",\
                "usable":2,"zero":1,"nan":0,"duplicateIds":0}]
                """, sets().string(Format.JSON));
    }

    @Test
    void sets_csv() {
        assertEquals("""
                name,file,rows,dimensions,type,id,usable,zero,nan,duplicateIds\r
                tiny,tiny.parquet,3,2,float64,id,2,1,0,0\r
                """, sets().string(Format.CSV));
    }

    private static NeighborsReport neighbors() {
        return new NeighborsReport(
                SET,
                Metric.COSINE,
                new Neighbors(0, new int[] {1}, new double[] {0.8}, new int[] {2}, new double[] {Double.NaN}));
    }

    @Test
    void neighbors_text() {
        String text = neighbors().string(Format.TEXT);
        assertEquals(
                List.of("tiny: plain", "Most similar:", "0.80 - a \"quoted\", one", "Least similar:"),
                text.lines().limit(4).toList());
    }

    @Test
    void neighbors_json() {
        assertEquals("""
                {"set":"tiny","item":10,"label":"plain","metric":"cosine",\
                "neighbors":[{"id":11,"label":"a \\"quoted\\", one","similarity":0.8}],\
                "farthest":[{"id":12,"label":"bell\\u0007","similarity":null}]}
                """, neighbors().string(Format.JSON));
    }

    @Test
    void neighbors_csv() {
        assertEquals("""
                set,metric,item,label,end,rank,id,neighbor,similarity\r
                tiny,cosine,10,plain,nearest,1,11,"a ""quoted"", one",0.8\r
                tiny,cosine,10,plain,farthest,1,12,bell\u0007,\r
                """, neighbors().string(Format.CSV));
    }

    private static DendrogramReport dendrogram() {
        Linkage linkage = new Linkage(new int[] {0}, new int[] {1}, new double[] {0.2}, new int[] {2});
        return new DendrogramReport(List.of(new DendrogramReport.Entry(
                SET,
                ClusterDistance.COSINE,
                LinkageMethod.WARD,
                new int[] {0, 1},
                linkage,
                new int[] {1, 0},
                Optional.empty())));
    }

    @Test
    void dendrogram_text() {
        assertEquals("""
                tiny: ward, cosine
                Last merges:
                0.20 - 1 + 1 items
                Leaves, top to bottom:
                plain
                a "quoted", one
                1 of 3 rows have no usable vector
                """, dendrogram().string(Format.TEXT));
    }

    @Test
    void dendrogram_json() {
        assertEquals("""
                [{"set":"tiny","method":"ward","metric":"cosine","ids":[10,11],"linkage":[[0,1,0.2,2]],"leaves":[11,10]}]
                """, dendrogram().string(Format.JSON));
    }

    @Test
    void dendrogram_csv() {
        assertEquals("""
                set,method,metric,merge,left,right,height,size\r
                tiny,ward,cosine,2,0,1,0.2,2\r
                """, dendrogram().string(Format.CSV));
    }

    private static HeatmapReport heatmap() {
        return new HeatmapReport(List.of(new HeatmapReport.Entry(SET, SeedSets.cosine(SET), new int[] {1, 0, 2})));
    }

    @Test
    void heatmap_text() {
        List<String> lines = heatmap().string(Format.TEXT).lines().limit(3).toList();
        assertEquals(
                List.of("tiny               11    10   12", "a \"quoted\", one  1.00", "plain            0.80  1.00"),
                lines);
    }

    @Test
    void heatmap_json() {
        assertEquals("""
                [{"set":"tiny","metric":"cosine","ids":[11,10,12],"labels":["a \\"quoted\\", one","plain","bell\\u0007"],\
                "values":[[1.0],[0.8,1.0],[null,null,null]]}]
                """, heatmap().string(Format.JSON));
    }

    /** A reader must not take half a result for a whole one. */
    @Test
    void jsonCutShortByAFaultIsNotClosed() {
        EmbeddingSet broken = new EmbeddingSet(
                "tiny", SET.vectors(), SET.ids(), new Label[3], SET.metadata(), SET.join(), SET.origin());
        HeatmapReport report =
                new HeatmapReport(List.of(new HeatmapReport.Entry(broken, SeedSets.cosine(SET), new int[] {0})));
        StringWriter out = new StringWriter();
        assertThrows(NullPointerException.class, () -> report.write(Format.JSON, out));
        assertEquals("[{\"set\":\"tiny\",\"metric\":\"cosine\",\"ids\":[10],\"labels\":[", out.toString());
    }

    @Test
    void heatmap_csv() {
        assertEquals(
                "tiny,cosine,12,11,bell\u0007,\"a \"\"quoted\"\", one\",",
                heatmap().string(Format.CSV).split("\r\n", -1)[4]);
    }
}
