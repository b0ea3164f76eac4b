package dev.embx.source.parquet.encoding;

import dev.embx.error.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.deltalengthbytearray.DeltaLengthByteArrayValuesReader;
import org.apache.parquet.column.values.deltastrings.DeltaByteArrayReader;

/** Decodes BYTE_ARRAY values as UTF-8; bytes that are not become U+FFFD. */
public final class Texts {

    private Texts() {}

    public static void decode(Encoded in, String[] target, int at) {
        switch (in.encoding()) {
            case PLAIN -> plain(in, target, at);
            case DELTA_LENGTH_BYTE_ARRAY -> apache(new DeltaLengthByteArrayValuesReader(), in, target, at);
            case DELTA_BYTE_ARRAY -> apache(new DeltaByteArrayReader(), in, target, at);
            default -> throw in.unreadable();
        }
    }

    private static void plain(Encoded in, String[] target, int at) {
        ByteBuffer bytes = Bytes.duplicate(in.bytes());
        for (int i = 0; i < in.count(); i++) {
            if (bytes.remaining() < Integer.BYTES) {
                throw UserError.data("damaged: a page ends too early");
            }
            ByteBuffer text = Bytes.slice(bytes, bytes.getInt());
            target[at + i] = StandardCharsets.UTF_8.decode(text).toString();
        }
        if (bytes.hasRemaining()) {
            throw UserError.data("damaged: bytes are left over in a page");
        }
    }

    private static void apache(ValuesReader reader, Encoded in, String[] target, int at) {
        Integers.requireDeltaCount(in.bytes(), in.count());
        try {
            reader.initFromPage(in.count(), ByteBufferInputStream.wrap(Bytes.duplicate(in.bytes())));
        } catch (IOException e) {
            throw in.unreadable();
        }
        for (int i = 0; i < in.count(); i++) {
            target[at + i] = new String(reader.readBytes().getBytes(), StandardCharsets.UTF_8);
        }
    }
}
