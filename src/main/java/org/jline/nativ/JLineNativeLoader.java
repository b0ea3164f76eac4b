package org.jline.nativ;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Loads JLine's native library in place of JLine's own class of this name, which asks for a logger, reads its version through
 * a URL, formats and matches names and searches the temporary folder, at the price of a whole JVM start (see {@code
 * decisions/0004-native-loader.md}). This one is used wherever our jar comes first on the class path; with JLine's all works
 * as well.
 *
 * <p>The library is looked for in the folder that the system property {@code library.jline.path} names, in the order of JLine's
 * jar or by itself; if it is not there, it is unpacked to the temporary folder and deleted once it is loaded.
 */
public final class JLineNativeLoader {
    /** JLine's jar keeps the older ending on macOS. */
    private static final String LIBRARY = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");

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
        UnsatisfiedLinkError failure = new UnsatisfiedLinkError("no system");
        for (String system : systems()) {
            try {
                loadFor(system + "/" + architecture() + "/" + LIBRARY);
                return true;
            } catch (UnsatisfiedLinkError e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static void loadFor(String place) {
        String folder = System.getProperty("library.jline.path");
        for (String file : new String[] {"org/jline/nativ/" + place, place, LIBRARY}) {
            if (folder != null && new File(folder, file).isFile()) {
                System.load(new File(folder, file).getAbsolutePath());
                return;
            }
        }
        unpackAndLoad(place);
    }

    private static void unpackAndLoad(String place) {
        try (InputStream library = JLineNativeLoader.class.getResourceAsStream(place)) {
            if (library == null) {
                throw new UnsatisfiedLinkError("no native library for " + place);
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

    /** Folders of JLine's jar: on Linux the library for glibc cannot be loaded where the system is built on musl. */
    private static String[] systems() {
        String name = System.getProperty("os.name");
        if (name.startsWith("Mac")) {
            return new String[] {"Mac"};
        }
        return name.startsWith("Linux") ? new String[] {"Linux", "Linux-musl"} : new String[] {name};
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
