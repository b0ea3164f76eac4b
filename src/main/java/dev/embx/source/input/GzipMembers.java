package dev.embx.source.input;

import dev.embx.error.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All members of a gzip file, one after the other (RFC 1952). Every byte is accounted for: a member that is damaged or cut short and
 * bytes that are no member are errors, where {@link java.util.zip.GZIPInputStream} takes them for the end. Only zeros may follow, with
 * which tapes and disks fill up their blocks.
 *
 * <p>Files that unpack beyond all measure are refused, since reading them would keep the computer busy for minutes.
 */
public final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;

    /** Unpacked bytes that are always few enough. */
    private static final long LARGE = 64L << 20;

    /** How many times its packed size a large file may have; embeddings have 1 to 20. */
    private static final long MOST_GROWTH = 200;

    /** Bytes that gzip can make of one, by its format. */
    private static final long MOST_INFLATION = 1032;

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private int filled;
    private int at;
    private long taken;
    private long unpacked;
    private boolean ended;

    GzipMembers(InputStream in) throws IOException {
        this.in = in;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                crc.update(target, offset, count);
                unpacked += count;
                requirePlausible(unpacked, taken, "gunzip it first");
                return count;
            }
            if (inflater.finished()) {
                at = filled - inflater.getRemaining();
                trailer();
                ended = !anotherMember();
            } else if (!fill()) {
                throw damaged("it ends too early");
            } else {
                inflater.setInput(packed, 0, filled);
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw damaged("it cannot be unpacked");
        }
    }

    /** The most bytes that are read of what is packed in the given number. */
    static long mostBytes(long packed) {
        return Math.min(Math.max(LARGE, MOST_GROWTH * packed), MOST_INFLATION * packed);
    }

    /** Refuses what is large and grows beyond all measure. */
    public static void requirePlausible(long unpacked, long packed, String advice) {
        if (unpacked > LARGE && unpacked > MOST_GROWTH * packed) {
            throw UserError.data(
                    "unpacks to more than " + MOST_GROWTH + " times its size", advice + " if that is right");
        }
    }

    private void header() throws IOException {
        boolean gzip = next() == 0x1F && next() == 0x8B && next() == 8;
        int flags = next();
        if (!gzip || flags > 0x1F) {
            throw damaged("bytes that are not gzip follow its data");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip(flags & HEADER_CRC);
        inflater.reset();
        inflater.setInput(packed, at, filled - at);
        crc.reset();
    }

    private void trailer() throws IOException {
        if (number() != crc.getValue() || number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged("its checksum does not match");
        }
    }

    /** Begins the next member; false where only zeros follow. */
    private boolean anotherMember() throws IOException {
        while (at < filled || fill()) {
            if (packed[at] != 0) {
                header();
                return true;
            }
            at++;
        }
        return false;
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText(int flag) throws IOException {
        while (flag != 0 && next() != 0) {
            // The name of the file that was packed, or a comment.
        }
    }

    private int next() throws IOException {
        if (at == filled && !fill()) {
            throw damaged("it ends too early");
        }
        return packed[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(packed));
        taken += filled;
        at = 0;
        return filled > 0;
    }

    private static UserError damaged(String why) {
        return UserError.data("damaged gzip: " + why, "copy or compress the file again");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** The unpacked bytes of a gzip file. */
    static InputStream open(InputStream in) throws IOException {
        return new BufferedInputStream(new GzipMembers(in), BUFFER);
    }
}
