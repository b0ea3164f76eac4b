package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code embx neighbors} with a sum of items, and the items on an axis between two. */
class CalculatorCommandTest extends CommandRun {

    @ParameterizedTest
    @CsvSource({
        "3cosadd, king - man + woman, queen",
        "3cosmul, king - man + woman, queen",
        "3cosadd, paris - france + germany, berlin",
        "3cosmul, paris - france + germany, berlin"
    })
    void analogiesOfWords(String method, String sum, String first) {
        assertEquals(0, run("neighbors", "data/words", "glove", sum, "--method", method, "-k", "1"), this::errorText);
        List<String> lines = printed().lines().toList();
        assertTrue(lines.get(0).startsWith("glove: " + sum + " (3Cos"), printed());
        assertEquals("Excluded: " + sum.replaceAll(" [-+] ", "; "), lines.get(1));
        assertTrue(lines.get(3).endsWith(" - " + first), printed());
    }

    @Test
    void wordsOfASumNeedNoQuotesInTheShell() {
        assertEquals(
                0,
                run("neighbors", "data/words", "glove", "king", "-", "man", "+", "woman", "-k", "1"),
                this::errorText);
        assertTrue(printed().contains(" - queen"), printed());
    }

    @Test
    void aLabelWithASignIsAnItem() {
        assertEquals(
                0, run("neighbors", "data/movies", "nn", "Star Wars: Episode IV - A New Hope (1977)"), this::errorText);
        assertTrue(printed().startsWith("nn: Star Wars: Episode IV - A New Hope (1977)\n"), printed());
        assertEquals(0, run("neighbors", "data/movies", "nn", "Episode IV - A New"), this::errorText);
        assertTrue(printed().startsWith("nn: Star Wars: Episode IV - A New Hope (1977)\n"), printed());
    }

    @Test
    void jsonHasTermsAndWhatIsLeftOut() {
        String sum = "\"Episode IV - A\" - mean(2571, \"Godfather, The\")";
        assertEquals(0, run("neighbors", "data/movies", "nn", sum, "-k", "1", "--format", "json"), this::errorText);
        assertTrue(
                printed()
                        .startsWith("{\"set\":\"nn\",\"expression\":\"\\\"Episode IV - A\\\" - mean(2571,"
                                + " \\\"Godfather, The\\\")\",\"method\":\"3cosadd\",\"terms\":[{\"sign\":1,\"items\":["
                                + "{\"id\":260,\"label\":\"Star Wars: Episode IV - A New Hope (1977)\"}]},{\"sign\":-1,"
                                + "\"items\":[{\"id\":2571,\"label\":\"Matrix, The (1999)\"},{\"id\":858,"
                                + "\"label\":\"Godfather, The (1972)\"}]}],\"excluded\":[{\"id\":260,"),
                printed());
        assertTrue(printed().contains("\"neighbors\":[{\"id\":"), printed());
        assertEquals(0, run("neighbors", "data/movies", "nn", sum, "-k", "1", "--format", "csv"), this::errorText);
        assertTrue(printed().startsWith("set,expression,method,end,rank,id,neighbor,similarity"), printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "king - mann + woman|no item \"mann\" in glove; similar: many, man, main, ann; use an id (wordId)",
                "king - man + qween|no item \"qween\" in glove; similar: queen;",
                "king -man|no item \"king -man\": put a space before and after + and -",
                "king -|expected an item at the end",
                "king - king|the items cancel out: the result has no direction"
            })
    void anErrorSaysWhichWordAndWhatToDo(String sum, String words) {
        assertEquals(2, run("neighbors", "data/words", "glove", sum));
        assertTrue(errorText().startsWith("embx: " + words), errorText());
        assertEquals(1, errorText().lines().count());
    }

    @Test
    void otherMetricsAndMethodsAreRefused() {
        assertEquals(2, run("neighbors", "data/words", "glove", "king - man", "--metric", "dot"));
        assertTrue(errorText().contains("does not fit a sum of items; leave it out"), errorText());
        assertEquals(2, run("neighbors", "data/words", "glove", "king - man", "--method", "5cos"));
        assertTrue(errorText().contains("choose from 3cosadd, 3cosmul"), errorText());
    }

    @Test
    void itemsOnALineAreInItsOrder() {
        assertEquals(0, run("neighbors", "data/words", "glove", "--from", "bad", "--to", "good"), this::errorText);
        List<String> lines = printed().lines().toList();
        assertEquals(4_999, lines.size());
        assertTrue(lines.get(0).contains("from bad (0) to good (1), both excluded"), lines.get(0));
        double before = Double.NEGATIVE_INFINITY;
        for (String line : lines.subList(1, lines.size())) {
            double position = Double.parseDouble(line.strip().split(" +", -1)[0]);
            assertTrue(position >= before, line);
            before = position;
        }
        assertEquals(0, run("neighbors", "data/words", "glove", "--from", "bad", "--to", "good", "-k", "3"));
        assertEquals(4, printed().lines().count());
        assertTrue(printed().contains("better"), printed());
    }

    @Test
    void aLineAsJsonAndCsv() {
        assertEquals(0, run("neighbors", "data/movies", "nn", "--from", "matrix", "--to", "shrek", "--format", "json"));
        assertTrue(
                printed()
                        .startsWith(
                                "{\"set\":\"nn\",\"from\":{\"id\":2571,\"label\":\"Matrix, The (1999)\"},\"to\":{\"id\":4306,"
                                        + "\"label\":\"Shrek (2001)\"},\"length\":"),
                printed());
        assertFalse(printed().substring(120).contains("Matrix"), printed());
        assertEquals(0, run("neighbors", "data/movies", "nn", "--from", "matrix", "--to", "shrek", "--format", "csv"));
        assertEquals(49, printed().lines().count());
    }

    @Test
    void aLineNeedsTwoEnds() {
        assertEquals(2, run("neighbors", "data/movies", "nn", "--from", "matrix"));
        assertEquals(2, run("neighbors", "data/movies", "nn", "matrix", "--from", "matrix", "--to", "shrek"));
        assertTrue(errorText().contains("--from A --to B"), errorText());
        assertEquals(2, run("neighbors", "data/movies", "nn", "--from", "matrix", "--to", "Matrix, The (1999)"));
        assertTrue(errorText().contains("both ends have the same vector"), errorText());
        assertEquals(2, run("neighbors", "data/movies", "nn", "--from", "matrix", "--to", "shrak"));
        assertTrue(errorText().contains("similar: Shrek (2001)"), errorText());
    }
}
