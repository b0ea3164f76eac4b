package dev.embx.export.image;

import dev.embx.error.UserError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * DejaVu Sans and DejaVu Sans Mono from the program itself, so that pictures can be drawn, and look the same, on a server
 * without fonts, without X and without fontconfig.
 *
 * <p>AWT wants files of fonts before it starts: they are unpacked into a temporary folder that goes when the program ends.
 */
public final class BundledFonts {

    /** A bundled font file. */
    public enum Face {
        SANS("DejaVuSans"),
        SANS_BOLD("DejaVuSans-Bold"),
        MONO("DejaVuSansMono"),
        MONO_BOLD("DejaVuSansMono-Bold");

        private final String file;

        Face(String file) {
            this.file = file + ".ttf";
        }
    }

    private static final Loaded LOADED = load();

    private BundledFonts() {}

    /**
     * A font.
     *
     * @param pixels height of its em square
     * @throws UserError if the fonts could not be unpacked
     */
    public static Font of(Face face, double pixels) {
        if (LOADED.fault() != null) {
            String folder = System.getProperty("java.io.tmpdir");
            throw UserError.data("fonts cannot be unpacked into " + folder, "make room there");
        }
        return LOADED.fonts().get(face).deriveFont((float) pixels);
    }

    /** The fonts, or why there are none. */
    private record Loaded(Map<Face, Font> fonts, Exception fault) {}

    private static Loaded load() {
        System.setProperty("java.awt.headless", "true");
        try {
            Path folder = unpack();
            System.setProperty(
                    "sun.awt.fontconfig", folder.resolve(FontConfiguration.FILE).toString());
            Map<Face, Font> fonts = new EnumMap<>(Face.class);
            for (Face face : Face.values()) {
                fonts.put(
                        face,
                        Font.createFont(
                                Font.TRUETYPE_FONT, folder.resolve(face.file).toFile()));
            }
            return new Loaded(Map.copyOf(fonts), null);
        } catch (IOException | FontFormatException e) {
            return new Loaded(Map.of(), e);
        }
    }

    private static Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("embx-fonts-");
        folder.toFile().deleteOnExit();
        for (Face face : Face.values()) {
            Path file = folder.resolve(face.file);
            file.toFile().deleteOnExit();
            try (InputStream in = BundledFonts.class.getResourceAsStream("/dev/embx/export/fonts/" + face.file)) {
                Files.copy(in, file);
            }
        }
        Path configuration = folder.resolve(FontConfiguration.FILE);
        configuration.toFile().deleteOnExit();
        Files.writeString(configuration, FontConfiguration.text(folder.resolve(Face.SANS.file)));
        return folder;
    }

    /**
     * The JDK's own description of what its logical fonts are made of (JDK internationalization guide, "Font configuration
     * files"): here all of one file. Without it AWT does not start where fontconfig knows no font.
     */
    private static final class FontConfiguration {
        static final String FILE = "fontconfig.properties";

        static String text(Path font) {
            StringBuilder text = new StringBuilder("version=1\n");
            for (String logical : List.of("Serif", "SansSerif", "Monospaced", "Dialog", "DialogInput")) {
                for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                    text.append(logical.toLowerCase(Locale.ROOT))
                            .append('.')
                            .append(style)
                            .append(".latin-1=DejaVu_Sans\n");
                }
            }
            return text.append("sequence.allfonts=latin-1\nfilename.DejaVu_Sans=")
                    .append(font.toString().replace("\\", "\\\\"))
                    .append('\n')
                    .toString();
        }
    }
}
