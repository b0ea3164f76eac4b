package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.tui.io.Input;
import dev.embx.tui.io.Input.Mouse;
import dev.embx.tui.io.Input.Mouse.Kind;
import dev.embx.tui.io.Key;
import dev.embx.tui.terminal.input.KeyDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final String ESC = "\033";

    private final List<Input> inputs = new ArrayList<>();
    private final KeyDecoder decoder = new KeyDecoder(KeyDecoder.ESCAPE_MILLIS, inputs::add);
    private long now = 1000;

    private void feed(String text) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            decoder.accept(octet & 0xFF, now);
        }
    }

    private void pass(long millis) {
        now += millis;
        decoder.expire(now);
    }

    /** Keys as help writes them; other inputs by their own text. */
    private String seen() {
        List<String> names = new ArrayList<>();
        for (Input input : inputs) {
            names.add(input instanceof Input.Pressed pressed ? pressed.key().toString() : input.toString());
        }
        return String.join(" ", names);
    }

    /** Bytes and keys; ^ stands for Esc. */
    private static final String KEYS = """
        a=a A=A ?=? é=é 漢=漢 🎬=🎬
        ^[A=Up ^[B=Down ^[C=Right ^[D=Left ^OA=Up ^OB=Down ^OC=Right ^OD=Left
        ^[H=Home ^OH=Home ^[1~=Home ^[7~=Home ^[F=End ^OF=End ^[4~=End ^[8~=End
        ^[2~=Insert ^[3~=Delete ^[5~=PageUp ^[6~=PageDown ^[Z=Shift-Tab
        ^[1;5C=Ctrl-Right ^[1;3D=Alt-Left ^[1;2A=Shift-Up ^[5;5~=Ctrl-PageUp
        ^OP=F1 ^OR=F3 ^[13~=F3 ^[11~=F1 ^[15~=F5 ^[24~=F12 ^OM=Enter ^x=Alt-x ^é=Alt-é\
        """;

    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(KEYS.replace("^", ESC).split("\\s+", -1)));
        keys.addAll(List.of("\r=Enter", "\n=Enter", "\t=Tab", "\u007f=Backspace", "\b=Backspace", "\u0000=Ctrl-Space"));
        keys.addAll(List.of("\u0004=Ctrl-D", "\u000c=Ctrl-L", "\u001a=Ctrl-Z", "\u001c=Ctrl-\\", "\u001f=Ctrl-_"));
        keys.addAll(List.of(ESC + "\u007f=Alt-Backspace", ESC + "\u0004=Ctrl-Alt-D"));
        return keys;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsReadWhereverItsBytesAreSplit(String line) {
        String bytes = line.substring(0, line.lastIndexOf('='));
        String key = line.substring(line.lastIndexOf('=') + 1);
        int length = bytes.getBytes(StandardCharsets.UTF_8).length;
        for (int split = 0; split <= length; split++) {
            inputs.clear();
            feedSplit(bytes, split);
            assertEquals(key + " z", seen(), "split at " + split);
        }
    }

    /** Waits nearly as long as a sequence may be interrupted, then types z. */
    private void feedSplit(String text, int split) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            if (i == split) {
                pass(KeyDecoder.ESCAPE_MILLIS - 1);
            }
            decoder.accept(octets[i] & 0xFF, now);
        }
        feed("z");
    }

    static List<String> answers() {
        return List.of(
                ESC + "[?1;2c",
                ESC + "[?62;1;4;22c",
                ESC + "[>41;354;0c",
                ESC + "[24;80R",
                ESC + "[?2026;2$y",
                ESC + "[?2027;0$y",
                ESC + "]11;rgb:1e1e/1e1e/2e2e" + ESC + "\\",
                ESC + "]11;rgb:1e1e/1e1e/2e2e\007",
                ESC + "P>|tmux 3.3a" + ESC + "\\",
                ESC + "P1+r524742=38" + ESC + "\\",
                ESC + "_Gi=31;OK" + ESC + "\\",
                ESC + "[?1u",
                ESC + "[97;5u",
                ESC + "[27;5;97~",
                ESC + "[I",
                ESC + "[O",
                ESC + "[8;24;80t",
                ESC + "[201~",
                ESC + "[99;99;99X",
                ESC + "[[A",
                ESC + "[<64;5",
                ESC + "^private" + ESC + "\\",
                ESC + "Xstart" + ESC + "\\",
                ESC + "[1;2:3",
                ESC + "O1;");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersFocusAndUnknownSequencesNeverBecomeKeys(String answer) {
        int length = answer.length();
        for (int split = 0; split <= length; split++) {
            inputs.clear();
            for (int i = 0; i < length; i++) {
                if (i == split) {
                    pass(i == 1 ? KeyDecoder.ESCAPE_MILLIS - 1 : 700);
                }
                decoder.accept(answer.charAt(i), now);
            }
            pass(KeyDecoder.SEQUENCE_MILLIS);
            feed("z");
            assertEquals("z", seen(), "split at " + split);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {KeyDecoder.ESCAPE_MILLIS, KeyDecoder.ESCAPE_MILLIS_REMOTE})
    void aLoneEscActsWhenItsTimeIsOver(long limit) {
        KeyDecoder remote = new KeyDecoder(limit, inputs::add);
        remote.accept(0x1B, now);
        assertEquals(limit, remote.waitMillis(now));
        remote.expire(now + limit - 1);
        assertEquals("", seen());
        remote.expire(now + limit);
        assertEquals("Esc", seen());
        assertEquals(Long.MAX_VALUE, remote.waitMillis(now + limit));
    }

    @Test
    void twoEscsAreTwo() {
        feed(ESC + ESC);
        pass(KeyDecoder.ESCAPE_MILLIS);
        assertEquals("Esc Esc", seen());
    }

    @Test
    void aSequenceThatHasBegunIsWaitedForAndThenForgotten() {
        feed(ESC + "[");
        pass(KeyDecoder.SEQUENCE_MILLIS - 1);
        assertEquals("", seen());
        pass(1);
        feed("A");
        assertEquals("A", seen());
    }

    @Test
    void ctrlCClosesAlsoWithinASequence() {
        feed("\003" + ESC + "\003" + ESC + "[\003" + ESC + "]11;\003a");
        assertEquals("Closed[] Closed[] Closed[] Closed[] a", seen());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 9, 12, 15, 17, 20, 23})
    void aPasteIsOneInputWithoutControlCharacters(int split) {
        String bytes = ESC + "[200~q\n:q\r\003" + ESC + "[Aé\u202e" + ESC + "[201~";
        byte[] octets = bytes.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            if (i == split) {
                pass(KeyDecoder.ESCAPE_MILLIS - 1);
            }
            decoder.accept(octets[i] & 0xFF, now);
        }
        feed("z");
        assertEquals("Pasted[text=q :q [Aé] z", seen());
    }

    @Test
    void aPasteWhoseEndIsLostEndsByItself() {
        feed(ESC + "[200~abc");
        pass(KeyDecoder.SEQUENCE_MILLIS);
        feed("q");
        assertEquals("Pasted[text=abc] q", seen());
    }

    @Test
    void aPasteWithoutTextIsNothing() {
        feed(ESC + "[200~\007" + ESC + "[201~");
        assertEquals("", seen());
    }

    @ParameterizedTest
    @CsvSource({
        "0;250;5M, PRESS, 249, 4",
        "64;1;1M, WHEEL_UP, 0, 0",
        "65;300;60M, WHEEL_DOWN, 299, 59",
        "4;3;2M, PRESS, 2, 1"
    })
    void theMouseIsReadInTheSgrForm(String report, Kind kind, int column, int row) {
        feed(ESC + "[<" + report);
        assertEquals(List.of(new Mouse(kind, column, row)), inputs);
    }

    @Test
    void releasesMotionAndOtherButtonsAreNothing() {
        feed(ESC + "[<0;5;5m" + ESC + "[<35;5;5M" + ESC + "[<2;5;5M" + ESC + "[<32;5;5M");
        assertEquals("", seen());
    }

    @Test
    void twoPressesOnOneCellAreADoublePress() {
        String press = ESC + "[<0;5;5M";
        feed(press);
        pass(300);
        feed(press);
        pass(300);
        feed(press);
        pass(500);
        feed(press);
        Mouse single = new Mouse(Kind.PRESS, 4, 4);
        assertEquals(List.of(single, new Mouse(Kind.DOUBLE_PRESS, 4, 4), single, single), inputs);
    }

    @Test
    void brokenUtf8AndInvisibleCharactersAreNothing() {
        for (int octet : new int[] {0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0xE2, 'a'}) {
            decoder.accept(octet, now);
        }
        feed("\u009b\u202eb");
        assertEquals("a b", seen());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyBytesAreSurvivedAndAQuietSecondResets(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int octet = random.nextInt(4) == 0 ? 0x1B : random.nextInt(256);
            decoder.accept(octet, now);
            now += random.nextInt(20);
        }
        pass(KeyDecoder.SEQUENCE_MILLIS);
        inputs.clear();
        feed("q");
        assertEquals(List.of(new Input.Pressed(Key.of("q"))), inputs);
    }
}
