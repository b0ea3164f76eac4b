package dev.embx.embedding.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.text.Label;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIndexTest {
    private static final EmbeddingSet WORDS = SearchSets.labeled("making", "king", "kings", "King", "Lion king", "22");

    @ParameterizedTest
    @CsvSource({
        "king, '1 3 2 4 0'",
        "King, 3",
        "kn, '0 1 2 3 4'",
        "!king, 5",
        "mk, 0",
        "-f lk, 4",
        "lig, 4",
        "zz, ''",
        "12, 2",
        "22, 5",
        "1, ''",
        "'', '0 1 2 3 4 5'"
    })
    void theBestComeFirstAndTiesGoByRow(String text, String rows) {
        Hits hits = LabelIndex.of(WORDS).find(text);
        int[] expected = rows.isEmpty()
                ? new int[0]
                : List.of(rows.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        assertArrayEquals(
                expected, IntStream.range(0, hits.size()).map(hits::row).toArray());
    }

    @Test
    void anIdBeatsALabel() {
        EmbeddingSet set = SearchSets.of(
                Ids.ofIntegers("id", "int64", new long[] {7, 22, 3}), List.of("22", "seven", "22 again"), List.of());
        Hits hits = LabelIndex.of(set).find("22");
        assertEquals(3, hits.size());
        assertEquals(MatchRank.ID, hits.rank(hits.row(0)));
        assertEquals(1, hits.row(0));
        assertEquals(0, hits.row(1));
        assertEquals(2, hits.row(2));
    }

    @Test
    void anIdIsFoundAsItIsWrittenOnly() {
        EmbeddingSet set =
                SearchSets.of(Ids.ofFloats("id", "double", new double[] {1.5, 2}), List.of("a", "b"), List.of());
        assertEquals(0, set.ids().find("1.5"));
        assertEquals(1, set.ids().find("2"));
        assertEquals(-1, set.ids().find("2.0"));
        assertEquals(-1, set.ids().find("a"));
    }

    /** More than one block, with labels of any script: the same as label by label. */
    @Test
    void findsWhatIsFoundLabelByLabel() {
        String[] syllables = {"ka", "Ki", "n", "g", " ", "é", "И", "😀", "-"};
        Random random = new Random(1);
        String[] labels = new String[9000];
        for (int row = 0; row < labels.length; row++) {
            StringBuilder label = new StringBuilder("x");
            for (int i = random.nextInt(6); i >= 0; i--) {
                label.append(syllables[random.nextInt(syllables.length)]);
            }
            labels[row] = label.toString();
        }
        EmbeddingSet set = SearchSets.labeled(labels);
        for (String typed : List.of("king", "Ki", "и", "é", "x", "!n", "-f kg", "g -")) {
            TextQuery query = TextQuery.of(typed);
            Hits hits = LabelIndex.of(set).find(typed);
            for (int row = 0; row < labels.length; row++) {
                assertEquals(query.order(Label.of(labels[row])), hits.order(row), typed + " in " + labels[row]);
            }
        }
    }
}
