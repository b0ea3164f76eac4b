package dev.embx.embedding.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.embedding.MetadataColumn;
import dev.embx.error.UserError;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFilterTest {
    private static final EmbeddingSet FILMS = SearchSets.of(
            Ids.ofIntegers("movieId", "int64", new long[] {1, 22, 9007199254740992L, 9007199254740993L}),
            List.of("Toy Story", "Star Wars", "Seven = 7", "The \"Rock\""),
            List.of(
                    column("genres", "Comedy|Drama", "Sci-Fi", null, "drama"),
                    column("year", "1995", "1977.0", "900", null),
                    column("release date", "1995-11-22", "1977-05-25", "soon", null)));

    private static MetadataColumn column(String name, String... values) {
        return new MetadataColumn(name, values);
    }

    private static String rows(String filter) {
        return ItemFilter.of(filter, FILMS).rows().mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | 0 1 2 3",
                "toy | 0",
                "Toy Story | 0",
                "toy  story | ``",
                "story toy | ``",
                "!story | 1 2 3",
                "-f tsy | 0",
                "genres~Drama | 0",
                "genres~drama | 0 3",
                "genres!~drama | 1",
                "genres=drama | 3",
                "genres=Drama | ``",
                "genres!=drama | 0 1",
                "year=1977 | 1",
                "year==1977 | 1",
                "year!=1977 | 0 2",
                "year>900 | 0 1",
                "year>=900 | 0 1 2",
                "year < 1000 | 2",
                "year<=1977 genres~sci | 1",
                "star year<2000 wars | 1",
                "star wars year<2000 | 1",
                "star year>1990 | ``",
                "\"release date\">1990-01-01 | 0",
                "\"release date\"~soon | 2",
                "\"Seven = 7\" | 2",
                "label=\"Seven = 7\" | 2",
                "\"The \"\"Rock\"\"\" | 3",
                "Year>1990 | 0",
                "id=22 | 1",
                "movieId=9007199254740993 | 3",
                "movieId>9007199254740992 | 3",
                "<unk> | ``",
                "\"!story\" | ``"
            })
    void textAndConditionsMustAllHold(String filter, String rows) {
        assertEquals(rows, rows(filter));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "star yeer>1990 | character 6: no column \"yeer\"; there are genres, year, release date, id, movieId, label;"
                        + " text stands in quotes",
                "year> | character 6: expected a value after >",
                "star year > x | character 13: expected a number or a date as 1999-12-31, found \"x\"",
                "star \"wars | character 6: the closing quote is missing",
                "year=\"7 | character 6: the closing quote is missing"
            })
    void errorsPointAtTheCharacter(String filter, String message) {
        assertEquals(
                message,
                assertThrows(UserError.class, () -> ItemFilter.of(filter, FILMS))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"Seven = 7,2", "\"Rock\",3", "!story,1 2 3", "Toy,0"})
    void aSearchedTextIsNoCondition(String searched, String rows) {
        assertEquals(rows, rows(ItemFilter.text(searched)));
    }

    @Test
    void aPairIsKeptWhereOneOfItsItemsIsAndNeitherHasWhatIsUnwanted() {
        ItemFilter comedy = ItemFilter.of("toy genres~Drama", FILMS);
        assertEquals(true, comedy.keepsPair(0, 1));
        assertEquals(false, comedy.keepsPair(2, 3));
        ItemFilter noToy = ItemFilter.of("!toy year>1900", FILMS);
        assertEquals(false, noToy.keepsPair(0, 1));
        assertEquals(true, noToy.keepsPair(3, 1));
    }
}
