package dev.embx.export.image;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the textual chunks of a PNG file by the specification, without the library that wrote them. */
public final class PngTexts {

    private PngTexts() {}

    /** Keyword and text of each tEXt and uncompressed iTXt chunk. */
    public static Map<String, String> read(byte[] png) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(png))) {
            in.readLong();
            String type = "";
            while (!type.equals("IEND")) {
                byte[] data = new byte[in.readInt()];
                type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                in.readFully(data);
                in.readInt();
                add(texts, type, data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String type, byte[] data) {
        if (type.equals("tEXt")) {
            String[] parts = new String(data, StandardCharsets.ISO_8859_1).split("\0", 2);
            texts.put(parts[0], parts[1]);
        } else if (type.equals("iTXt")) {
            String[] parts = new String(data, StandardCharsets.UTF_8).split("\0", 6);
            texts.put(parts[0], parts[5]);
        }
    }
}
