package dev.embx.source.table;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.input.Room;
import dev.embx.source.layout.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file read whole. UTF-8 unless a byte order mark says UTF-16; bytes that are no UTF-8 become U+FFFD, with a note.
 *
 * @param text the text without its byte order mark
 * @param notes what is wrong with it
 */
public record TextFile(String text, List<String> notes) {

    /** Bytes of memory that a byte of a table becomes: the text, and an object for each of its short cells. */
    private static final double MEMORY_PER_BYTE = 12;

    public static TextFile read(Path path) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw UserError.data("the file is empty").in(path);
        }
        Memory.require(path, size * MEMORY_PER_BYTE);
        return decode(path, bytes(path));
    }

    /** All bytes, decompressed; of what is compressed only as many as there is memory for. */
    private static byte[] bytes(Path path) throws IOException {
        Input input = Input.of(path);
        int most = (int) Math.min(Integer.MAX_VALUE - 8, Room.free() / MEMORY_PER_BYTE);
        try (InputStream in = input.open()) {
            byte[] bytes = in.readNBytes(most);
            Memory.require(path, bytes.length < most ? 0 : 2 * (bytes.length * MEMORY_PER_BYTE));
            return bytes;
        }
    }

    private static TextFile decode(Path path, byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new TextFile(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new TextFile(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), List.of());
        }
        int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\uFFFD');
        if (wrong < 0 || isUtf8(bytes)) {
            return new TextFile(text, List.of());
        }
        return new TextFile(
                text,
                List.of(path.getFileName() + " is not UTF-8: invalid bytes shown as \uFFFD from line "
                        + line(text, wrong) + " on"));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The number of the line, from 1, that a place of a text is in. */
    static int line(String text, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The charset detected from a file's first bytes. */
    static Charset charset(byte[] head) {
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return StandardCharsets.UTF_8;
    }
}
