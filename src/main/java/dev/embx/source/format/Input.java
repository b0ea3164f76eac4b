package dev.embx.source.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file, without gzip where it is compressed.
 *
 * @param path the file
 * @param gzip whether it is compressed
 * @param head the first bytes, decompressed
 * @param stored bytes of the file
 */
public record Input(Path path, boolean gzip, byte[] head, long stored) {
    private static final int HEAD = 64 << 10;
    private static final int BUFFER = 1 << 18;

    /** Bytes that gzip can make of one: 1032 by its format. */
    private static final long MOST_INFLATION = 1032;

    /** Looks at the first bytes. */
    public static Input of(Path path) throws IOException {
        long size = Files.size(path);
        boolean gzip;
        try (InputStream in = Files.newInputStream(path)) {
            gzip = in.read() == 0x1F && in.read() == 0x8B;
        }
        try (InputStream in = open(path, gzip)) {
            return new Input(path, gzip, in.readNBytes(HEAD), size);
        }
    }

    /** A stream from the beginning. */
    public InputStream open() throws IOException {
        return open(path, gzip);
    }

    private static InputStream open(Path path, boolean gzip) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    /** The most bytes that can come out. */
    long mostBytes() {
        return gzip ? stored * MOST_INFLATION : stored;
    }

    /** The file's name in lower case without ".gz". */
    String name() {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Adds what the file is packed in to what it is. */
    String storage(String form) {
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
