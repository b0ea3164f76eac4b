package dev.embx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF]");

    @ParameterizedTest
    @CsvSource({
        "a\\u001b[31mb, a␛[31mb, a^[[31mb",
        "\\u001b]52;c;AA\\u0007, ␛]52;c;AA␇, ^[]52;c;AA^G",
        "a\\u0000b\\u0008, a␀b␈, a^@b^H",
        "a\\u007f, a␡, a^?",
        "a\\u009b31mb, a<9B>31mb, a<9B>31mb",
        "a\\tb, a b, a b",
        "a\\r\\n\\tb, a b, a b",
        "a\\u2028b\\u0085c, a b c, a b c",
        "abc\\u202etxt, abc·txt, abc.txt",
        "a\\u200b\\u200bb, a·b, a.b",
        "so\\u00adft, so·ft, so.ft",
        "\\ufeffa, ·a, .a",
        "a\\ufe0f, a·, a.",
        "a\\ud800b, a\ufffdb, a?b",
        "a\\uffffb, a\ufffdb, a?b",
        "e\\u0301, é, e",
        "e\\u0323\\u0302\\u0301\\u0301, ệ\\u0301\\u0301, e",
        "\\u0301a, ◌\\u0301a, ?a",
        "👨\\u200d👩\\u200d👧x, 👨x, ?x",
        "👍\\ud83c\\udffdx, 👍x, ?x",
        "❤\\ufe0fx, ❤x, ?x",
        "🏴\\udb40\\udc67\\udb40\\udc7fx, 🏴x, ?x",
        "漢字, 漢字, ??",
        "Ａ…½ﬁ “x” –, Ａ…½ﬁ “x” –, 'A...1/2fi \"x\" -'",
        "\\u1112\\u1161\\u11ab, 한, ?"
    })
    void ruleByRule(String raw, String text, String ascii) {
        Label label = Label.of(unescape(raw));
        assertEquals(unescape(text), label.text());
        assertEquals(ascii, label.ascii());
        assertEquals(unescape(raw), label.raw());
    }

    /** Resolves escapes that the source of a table cannot hold itself. */
    private static String unescape(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
                .replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLabelHoldsWhatActsOnATerminalOrHasUnknownColumns(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String raw = hostile(random);
            Label label = Label.of(raw);
            assertEquals(raw, label.raw());
            assertSafe(label.text());
            assertEquals(CellWidth.of(label.text()), label.width());
            assertTrue(label.ascii().chars().allMatch(c -> c >= ' ' && c <= '~'), label.ascii());
            int columns = random.nextInt(20);
            assertEquals(columns, CellWidth.of(CellWidth.fit(label.text(), columns, "…")));
            assertTrue(CellWidth.of(label.clip(columns, "…")) <= columns);
        }
    }

    private static String hostile(Random random) {
        int[] ranges = {
            0, 0x20, 0x7F, 0xA0, 0x300, 0x600, 0x1100, 0x2000, 0x2500, 0xD800, 0xE000, 0xFE00, 0x10000, 0x1F300
        };
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length >= 0; length--) {
            int start = ranges[random.nextInt(ranges.length)];
            int codePoint = start + random.nextInt(0x200);
            text.append(codePoint < 0x10000 ? String.valueOf((char) codePoint) : Character.toString(codePoint));
        }
        return text.toString();
    }

    private static void assertSafe(String text) {
        assertTrue(text.length() <= Sanitizer.LIMIT);
        assertFalse(HARMFUL.matcher(text).find(), text);
    }

    @Test
    void aLongTextIsCutOnceAtLoad() {
        Label label = Label.of("x".repeat(10_000));
        assertEquals(Sanitizer.LIMIT, label.text().length());
        assertTrue(label.text().endsWith("x…"));
        assertEquals(Sanitizer.LIMIT, label.width());
        assertEquals(10_000, label.raw().length());
        Label wide = Label.of("🎬".repeat(5000));
        assertTrue(wide.text().length() <= Sanitizer.LIMIT);
        assertSafe(wide.text());
        assertSafe(Label.of("a" + "\u0301".repeat(5000)).text());
        assertSafe(Label.of("\u009b".repeat(5000)).text());
    }

    @Test
    void plainTextIsKeptAsItIs() {
        String raw = "Matrix, The (1999)";
        assertSame(raw, Label.of(raw).text());
        assertSame(raw, Label.of(raw).ascii());
    }

    @Test
    void textThatDiffersOnlyByWhatIsInvisibleLooksDifferent() {
        String plain = Label.of("Matrix").text();
        for (String hidden :
                new String[] {"\u200b", "\u202e", "\u0000", "\u009b", "\u00ad", "\ufe0f", "\udb40\udc41"}) {
            assertNotEquals(plain, Label.of("Mat" + hidden + "rix").text());
        }
    }

    @Test
    void theTextIsInNormalFormC() {
        String text = Label.of("Ame\u0301lie \u1100\u1161").text();
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void labelsAreOrderedByTextAndEqualByRawText() {
        assertTrue(Label.of("a").compareTo(Label.of("b")) < 0);
        assertTrue(Label.of("a\u0000").compareTo(Label.of("a\u2400")) < 0);
        assertNotEquals(Label.of("a\u0000"), Label.of("a\u2400"));
        assertEquals(Label.of("a\u0000"), Label.of("a\u0000"));
        assertEquals(Label.of("x").hashCode(), Label.of("x").hashCode());
    }

    /** Marks that are seen around the digits after them; all other format characters are not seen. */
    private static final String PREPENDED = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2"
            + Character.toString(0x110BD) + Character.toString(0x110CD);

    @Test
    void noFormatCharacterOfUnicodeIsHidden() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (Character.getType(codePoint) == Character.FORMAT && PREPENDED.indexOf(codePoint) < 0) {
                String text =
                        Label.of("a" + Character.toString(codePoint) + "b").text();
                assertEquals("a\u00B7b", text, Integer.toHexString(codePoint));
            }
        }
    }

    @Test
    void ignorableCharactersAreMarkedAlsoWhereNoneIsAssigned() {
        for (int codePoint : new int[] {0x34F, 0x115F, 0x3164, 0xFFA0, 0xFFF0, 0x1D173, 0x1D17A, 0xE0FFF, 0x2065}) {
            assertEquals(
                    "a\u00B7b",
                    Label.of("a" + Character.toString(codePoint) + "b").text(),
                    Integer.toHexString(codePoint));
        }
    }
}
