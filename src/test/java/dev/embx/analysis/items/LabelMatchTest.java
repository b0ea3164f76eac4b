package dev.embx.analysis.items;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMatchTest {

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
        assertEquals(found, new LabelMatch(wanted).matches(Label.of("Matrix, The (1999)")));
    }

    @Test
    void aPairHasATextWhereOneHasItAndLacksItWhereBothDo() {
        Label star = Label.of("Star Wars");
        Label other = Label.of("Speed");
        assertEquals(true, new LabelMatch("star").matchesPair(star, other));
        assertEquals(false, new LabelMatch("!star").matchesPair(star, other));
        assertEquals(true, new LabelMatch("!star").matchesPair(other, other));
    }
}
