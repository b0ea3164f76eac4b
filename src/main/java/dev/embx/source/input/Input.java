package dev.embx.source.input;

import dev.embx.error.UserError;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of a file, without gzip where it is compressed; or bytes held in memory.
 *
 * @param path the file, or what stands for one in messages
 * @param gzip whether it is compressed
 * @param head the first bytes, decompressed
 * @param stored bytes of the file
 * @param held all of them where they are in memory, else null
 */
public record Input(Path path, boolean gzip, byte[] head, long stored, byte[] held) {
    /** Bytes that are looked at. */
    public static final int HEAD = 64 << 10;

    private static final int BUFFER = 1 << 18;

    /** Looks at the first bytes of a file; of a pipe or a device nothing is read. */
    public static Input of(Path path) throws IOException {
        RegularFile.require(path);
        return of(path, Files.size(path), null);
    }

    /** Bytes in memory, called by the name of a file. */
    public static Input of(Path path, byte[] bytes) throws IOException {
        return of(path, bytes.length, bytes);
    }

    private static Input of(Path path, long size, byte[] held) throws IOException {
        boolean gzip;
        try (InputStream in = stored(path, held)) {
            gzip = in.read() == 0x1F && in.read() == 0x8B;
        }
        try (InputStream in = open(path, held, gzip)) {
            return new Input(path, gzip, in.readNBytes(HEAD), size, held);
        }
    }

    /** The first bytes alone, up to the end of a line. */
    public Input start() throws IOException {
        int end = head.length;
        while (head.length == HEAD && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return of(path, Arrays.copyOf(head, end));
    }

    /** A stream from the beginning. */
    public InputStream open() throws IOException {
        return open(path, held, gzip);
    }

    /** The text of the file without its byte order mark: UTF-16 where the mark says so, else UTF-8; its lines have a limit. */
    public BufferedReader text() throws IOException {
        boolean wide = begins("\u00FF\u00FE") || begins("\u00FE\u00FF");
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        BufferedReader reader = new BufferedReader(new BoundedLines(new InputStreamReader(open(), charset)), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static InputStream stored(Path path, byte[] held) throws IOException {
        return held == null ? Files.newInputStream(path) : new ByteArrayInputStream(held);
    }

    private static InputStream open(Path path, byte[] held, boolean gzip) throws IOException {
        InputStream in = new BufferedInputStream(stored(path, held), BUFFER);
        return gzip ? GzipMembers.open(in) : in;
    }

    /** Requires that nothing follows; at the end of what is compressed its checksum is verified. */
    public static void requireEnd(InputStream in) throws IOException {
        if (in.read() >= 0) {
            throw UserError.data("damaged: more bytes follow than its header describes");
        }
    }

    /** The most bytes that can come out, or that are read of them. */
    public long mostBytes() {
        return gzip ? GzipMembers.mostBytes(stored) : stored;
    }

    /** The bytes that come out, guessed where they are compressed: text shrinks to a quarter or so. */
    public double mostLikelyBytes() {
        return gzip ? 4.0 * stored : stored;
    }

    /** Adds what the file is packed in to what it is. */
    public String storage(String form) {
        return gzip ? form + ", gzip" : form;
    }

    /** Whether the first bytes are these. */
    public boolean begins(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
