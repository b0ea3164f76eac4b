package dev.embx.neighbors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums and differences of items as they are typed. */
final class AnalogyExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "king - man + woman | +[king] -[man] +[woman]",
                "king|+[king]",
                "  king   -  man  |+[king] -[man]",
                "- man + king|-[man] +[king]",
                "twenty-one + co-op|+[twenty-one] +[co-op]",
                "mean(cat, dog ,\"a, b\")|+[cat; dog; a, b]",
                "mean(a) - mean( b , c )|+[a] -[b; c]",
                "\"Star Wars: Episode IV - A New Hope\" - \"x + y\"|+[Star Wars: Episode IV - A New Hope] -[x + y]",
                "Toy Story + Godfather, The (1972)|+[Toy Story] +[Godfather, The (1972)]",
                "\"a\"   +   \"b\"  |+[a] +[b]",
                "meaning + mean|+[meaning] +[mean]"
            })
    void isRead(String text, String terms) {
        assertEquals(terms.strip(), words(AnalogyExpression.parse(text)));
    }

    private static String words(List<AnalogyTerm<String>> terms) {
        return terms.stream()
                .map(term -> (term.minus() ? "-" : "+") + "[" + String.join("; ", term.items()) + "]")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "king -|expected an item at the end",
                "king - + man|expected an item before + man",
                "``|expected an item at the end",
                "\"king|the quote before king is not closed",
                "\"king\" man|expected \" + \" or \" - \" after \"king\"",
                "mean(a, b|mean( is not closed",
                "mean(a,, b)|expected an item before ,",
                "mean(a) b|expected \" + \" or \" - \" after mean(a)"
            })
    void isRefusedWithWhatIsWrong(String text, String words) {
        String told = assertThrows(UserError.class, () -> AnalogyExpression.parse(text))
                .getMessage();
        assertTrue(told.startsWith(words), told);
    }

    @Test
    void tabsAreBlanks() {
        assertEquals("+[a] +[b]", words(AnalogyExpression.parse("a\t+\tb")));
    }
}
