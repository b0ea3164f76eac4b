package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that embx wrote says which set it is of, and labels nothing when it lies beside that set. */
class ResultsBesideTheirSetTest extends CommandRun {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeSets() throws IOException {
        for (String name : List.of("s", "t")) {
            Random random = new Random(7);
            StringBuilder lines = new StringBuilder("id,x0,x1,x2\n");
            for (int row = 0; row < 12; row++) {
                lines.append("item").append(row);
                random.doubles(3).forEach(value -> lines.append(',').append(value));
                lines.append('\n');
            }
            Files.writeString(folder.resolve(name + ".csv"), lines);
        }
    }

    private String opened() {
        EmbeddingSet set = Catalog.open(folder, LoadOptions.defaults(), Progress.NONE)
                .set("s")
                .orElseThrow();
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < set.rows(); row++) {
            labels.add(set.label(row).raw());
        }
        return labels + " " + set.metadata() + " " + set.dimensions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairs FOLDER s",
                "pairs FOLDER s --histogram",
                "neighbors FOLDER s item3",
                "neighbors FOLDER s --from item3 --to item4",
                "neighbors FOLDER s|item3 - item2 + item1",
                "dendrogram FOLDER s",
                "dendrogram FOLDER s --clusters 3",
                "clusters FOLDER s --clusters 3",
                "project FOLDER s --method pca",
                "heatmap FOLDER s",
                "health FOLDER s",
                "compare FOLDER s t",
            })
    void aResultLabelsNothing(String line) throws IOException {
        String before = opened();
        int bar = line.indexOf('|');
        List<String> words = new ArrayList<>(Arrays.asList(line.substring(0, bar < 0 ? line.length() : bar)
                .replace("FOLDER", folder.toString())
                .split(" ", -1)));
        if (bar >= 0) {
            words.add(line.substring(bar + 1));
        }
        words.addAll(
                List.of("--format", "csv", "-o", folder.resolve("result.csv").toString()));
        assertEquals(0, run(words.toArray()), this::errorText);
        String header = Files.readString(folder.resolve("result.csv"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(header.startsWith("set,") || header.startsWith("a,b,id,"), header);
        assertEquals(before, opened());
    }

    @Test
    void aTableOfTheUserWithAColumnOfThatNameLabels() throws IOException {
        Files.writeString(folder.resolve("titles.csv"), "set,id,title\ntrain,item3,Third\n");
        assertTrue(opened().contains("Third"), this::opened);
    }
}
