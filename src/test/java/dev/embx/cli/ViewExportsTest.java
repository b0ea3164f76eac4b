package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.Engine;
import dev.embx.cli.output.OuterTools;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ExportContext;
import dev.embx.export.exhibit.SetsExhibit;
import dev.embx.job.Progress;
import dev.embx.tui.app.Movies;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view shows is what it exports, in every format that it offers and in no other. */
class ViewExportsTest {
    private static final Engine ENGINE = Movies.engine();

    private static Exhibit exhibit(String keys) {
        Playback playback = Movies.play(ENGINE, 120, 40, Colors.TRUECOLOR, true);
        playback.type(keys.replace('\'', '"'));
        return Movies.exhibit(playback);
    }

    private static byte[] written(Exhibit exhibit, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context =
                new ExportContext(ENGINE, Progress.NONE, Optional.empty(), new OuterTools(ENGINE, true));
        exhibit.write(format, context, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | sets.csv | name,file,rows,",
                "2 | nn-most-similar.csv | set,metric,end,rank,a,b,",
                "2 Tab | nn-least-similar.csv | set,metric,end,rank,a,b,",
                "2 H | nn-histogram.csv | set,metric,from,to,pairs",
                "3 | nn-neighbors.csv | set,metric,item,label,end,rank,",
                "3 = \"matrix + shrek\" Enter | nn-analogy.csv | set,expression,method,end,",
                "3 = \"matrix .. shrek\" Enter | nn-axis.csv | set,from,to,id,label,position,",
                "4 | nn-heatmap.png | set,metric,a,b,labelA,",
                "5 | nn-dendrogram.png | set,method,metric,id,label,cluster,letter",
                "6 | nn-tsne.png | set,method,seed,id,label,x,y",
                "7 | comparison.csv | a,b,common,onlyA,onlyB,k,",
                "7 l Enter | nn-word2vec.csv | a,b,id,label,shared,",
                "8 | nn-health.csv | set,figure,value",
                "8 / \"hubs\" Enter Enter | nn-hubs.csv | set,figure,id,label,value",
                "C | nn-clusters.csv | set,method,metric,id,label,cluster,letter"
            })
    void everyFormatHasTheResultOfTheView(String keys, String file, String header) throws IOException {
        Exhibit exhibit = exhibit(keys);
        assertEquals(file, exhibit.fileName());
        Set<String> contents = new HashSet<>();
        for (Format format : exhibit.formats()) {
            byte[] bytes = written(exhibit, format);
            String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
            assertTrue(start.startsWith(magic(format, header)), format + ": " + start);
            assertTrue(contents.add(start), format + ": " + start);
        }
        assertTrue(exhibit.formats().containsAll(Exhibit.TABLE), exhibit.formats()::toString);
        assertEquals(
                exhibit.formats().contains(Format.PNG),
                exhibit.chart(ENGINE, Progress.NONE).isPresent());
        boolean sets = exhibit instanceof SetsExhibit;
        String table = new String(written(new SetsExhibit(), Format.TEXT), StandardCharsets.UTF_8);
        assertEquals(sets, new String(written(exhibit, Format.TEXT), StandardCharsets.UTF_8).equals(table));
    }

    private static String magic(Format format, String header) {
        return switch (format) {
            case CSV -> header;
            case PNG -> "\u0089PNG";
            case SVG -> "<svg";
            case NEWICK -> "(";
            case PARQUET -> "PAR1";
            case JSON, TEXT -> "";
        };
    }

    @Test
    void aFormatThatIsNotOfferedIsRefusedWithThoseThatAre() {
        for (String keys : List.of("", "2 H", "C")) {
            UserError refused = assertThrows(UserError.class, () -> written(exhibit(keys), Format.NEWICK));
            assertTrue(refused.advice().contains(".csv .json .txt"), refused::getMessage);
        }
        assertFalse(exhibit("4").formats().contains(Format.SVG));
    }
}
