package dev.embx.source.parquet.codec;

import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.ZstdVersion;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Undoes zstd: by its own library where that can be loaded, for a Java one takes a second to be compiled; else in Java.
 */
public final class Zstd {
    /** Below this many bytes loading the library would take longer than it gains. */
    private static final int SMALL = 1 << 18;

    private Zstd() {}

    /**
     * Decompresses into {@code output}.
     *
     * @return number of bytes
     * @throws MalformedInputException where the input is damaged
     */
    public static int decompress(byte[] input, int from, int length, byte[] output) {
        if (output.length < SMALL || !Library.LOADED) {
            return new ZstdDecompressor().decompress(input, from, length, output, 0, output.length);
        }
        try {
            return (int) com.github.luben.zstd.Zstd.decompressByteArray(output, 0, output.length, input, from, length);
        } catch (ZstdException e) {
            throw new MalformedInputException(from, e.getMessage());
        }
    }

    /** Loads the library when it is first needed. */
    private static final class Library {
        private static final String PATH = "ZstdNativePath";
        private static final boolean LOADED = load();

        private static boolean load() {
            try {
                Path installed = installed();
                if (System.getProperty(PATH) == null && Files.isRegularFile(installed)) {
                    System.setProperty(PATH, installed.toString());
                }
                return com.github.luben.zstd.Zstd.maxCompressionLevel() > 0;
            } catch (Throwable e) {
                // No library for this computer, or no folder that allows programs: Java does it.
                return false;
            }
        }

        /** Where the launcher has it, so that it need not be unpacked. */
        private static Path installed() {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            boolean mac = system.contains("mac");
            String processor = System.getProperty("os.arch", "");
            return Path.of(
                    System.getProperty("library.jline.path", ""),
                    mac ? "darwin" : "linux",
                    mac && processor.equals("amd64") ? "x86_64" : processor,
                    "libzstd-jni-" + ZstdVersion.VERSION + (mac ? ".dylib" : ".so"));
        }
    }
}
