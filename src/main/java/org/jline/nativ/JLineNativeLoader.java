package org.jline.nativ;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Loads JLine's native library in place of JLine's own class of this name, which asks for a logger, reads its version through
 * a URL, formats and matches names and searches the temporary folder, at the price of a whole second JVM start (see
 * {@code decisions/0003-native-loader.md}). This one is used wherever our jar comes first on the class path; with JLine's all
 * works as well.
 *
 * <p>The library is {@code libjlinenative} in the folder named by the system property {@code library.jline.path}; without it,
 * it is unpacked to the temporary folder and deleted once it is loaded.
 */
public final class JLineNativeLoader {
    private static final String LIBRARY = System.mapLibraryName("jlinenative");

    private JLineNativeLoader() {}

    /**
     * Loads the library; later calls do nothing.
     *
     * @return always true
     * @throws UnsatisfiedLinkError where there is no library for this system, or it cannot be unpacked or loaded
     */
    public static boolean initialize() {
        return Holder.LOADED;
    }

    private static final class Holder {
        static final boolean LOADED = load();

        private Holder() {}
    }

    private static boolean load() {
        String folder = System.getProperty("library.jline.path");
        if (folder != null && new File(folder, LIBRARY).isFile()) {
            System.load(new File(folder, LIBRARY).getAbsolutePath());
        } else {
            unpackAndLoad();
        }
        return true;
    }

    private static void unpackAndLoad() {
        String resource = system() + "/" + architecture() + "/" + LIBRARY;
        try (InputStream library = JLineNativeLoader.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new UnsatisfiedLinkError("no native library for " + resource);
            }
            loadFrom(library);
        } catch (IOException e) {
            throw new UnsatisfiedLinkError(e.getMessage());
        }
    }

    private static void loadFrom(InputStream library) throws IOException {
        String temporary = System.getProperty("jline.tmpdir", System.getProperty("java.io.tmpdir"));
        Path file = Files.createTempFile(Path.of(temporary), "jlinenative", LIBRARY);
        try {
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
            System.load(file.toAbsolutePath().toString());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "Mac";
        }
        return name.startsWith("linux") ? "Linux" : "FreeBSD";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm64";
            case "i386" -> "x86";
            case "ppc64le" -> "ppc64";
            default -> name;
        };
    }
}
