package dev.embx.source.input;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads an input at any place. Going back begins anew, which costs nothing but for what is compressed. */
public final class SeekInput implements Closeable {
    private final Input input;
    private InputStream in;
    private long position;

    public SeekInput(Input input) throws IOException {
        this.input = input;
        this.in = input.open();
    }

    /** Reads the given number of bytes. */
    public byte[] read(long at, int length) throws IOException {
        byte[] bytes = readUpTo(at, length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Reads the given number of bytes, or fewer at the end. */
    public byte[] readUpTo(long at, int length) throws IOException {
        if (at < position) {
            in.close();
            in = input.open();
            position = 0;
        }
        in.skipNBytes(at - position);
        byte[] bytes = in.readNBytes(length);
        position = at + bytes.length;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
