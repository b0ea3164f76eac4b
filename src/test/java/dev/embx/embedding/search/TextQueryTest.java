package dev.embx.embedding.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.text.Label;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "matrix, true",
        "Matrix, true",
        "MATRIX, false",
        "the (19, true",
        "star, false",
        "!star, true",
        "!matrix, false",
        "!Star, true",
        "!, false",
        "-f mtx, true",
        "-f mx99, true",
        "-f xm, false",
        "-f Mtx, true",
        "-f mTx, false",
        "-f, false"
    })
    void smartCaseInverseAndLettersInOrder(String wanted, boolean found) {
        assertEquals(found, TextQuery.of(wanted).matches(Label.of("Matrix, The (1999)")));
    }

    @ParameterizedTest
    @CsvSource({
        "king, king, IDENTICAL",
        "king, King, WHOLE",
        "King, King, IDENTICAL",
        "King, king, NONE",
        "king, King Kong, PREFIX",
        "king, Lion King, WORD_START",
        "king, the-king, WORD_START",
        "king, making, SUBSTRING",
        "king, baking king, WORD_START",
        "king, kind of blue, NONE",
        "(19, Seven (1995), WORD_START",
        "é, Amélie, SUBSTRING",
        "É, Amélie, NONE",
        "😀, a😀, SUBSTRING",
        "b, 😀b, WORD_START"
    })
    void ranks(String wanted, String label, MatchRank rank) {
        assertEquals(rank, MatchRank.of(TextQuery.of(wanted).order(Label.of(label))));
    }

    @ParameterizedTest
    @CsvSource({"mtx, Matrix, 3", "mtx, m-t-x, 2", "ab, a b ab, 1", "ab, ab, 0"})
    void lettersThatStandCloserTogetherComeFirst(String letters, String label, int gap) {
        assertEquals(
                MatchRank.LETTERS.order() + gap,
                TextQuery.of(letters).byLetters().order(Label.of(label)));
    }

    @Test
    void lettersAreSearchedAtTheBeginningOfLongTexts() {
        String text = "a" + " ".repeat(TextQuery.LETTERS_WITHIN - 2) + "b";
        TextQuery letters = TextQuery.of("-f ab");
        assertEquals(MatchRank.LETTERS, MatchRank.of(letters.order(Label.of(text))));
        assertEquals(MatchRank.NONE, MatchRank.of(letters.order(Label.of(" " + text))));
    }

    @ParameterizedTest
    @CsvSource({"an, '{1, 2, 3, 4}'", "An, '{}'", "-f bna, '{0, 2, 3}'", "!x, '{}'", "'', '{}'"})
    void marksWhatFits(String wanted, String marked) {
        BitSet places = TextQuery.of(wanted).marked(Label.of("banana"));
        assertEquals(marked, places.toString());
    }

    @Test
    void aPairHasATextWhereOneHasItAndLacksItWhereBothDo() {
        assertEquals(MatchRank.PREFIX, pair("star", "Star Wars", "Speed"));
        assertEquals(MatchRank.NONE, pair("!star", "Star Wars", "Speed"));
        assertEquals(MatchRank.SUBSTRING, pair("!star", "Speed", "Speed"));
    }

    private static MatchRank pair(String typed, String one, String other) {
        TextQuery query = TextQuery.of(typed);
        return MatchRank.of(query.ofPair(query.order(Label.of(one)), query.order(Label.of(other))));
    }
}
