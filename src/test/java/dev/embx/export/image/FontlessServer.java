package dev.embx.export.image;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Java programs where no font and no configuration of fontconfig can be seen, in a mount namespace of their own. */
final class FontlessServer {
    private static final String HIDE_FONTS = """
            for folder in /usr/share/fonts /usr/local/share/fonts /etc/fonts /var/cache/fontconfig; do
              [ ! -d $folder ] || mount -t tmpfs none $folder || exit 97
            done
            """;
    private static final String HIDE_LIBRARY = """
            for library in $(ldconfig -p | sed -n 's/.*libfontconfig.*=> //p'); do
              mount --bind /dev/null "$(readlink -f $library)" || exit 97
            done
            """;

    private FontlessServer() {}

    /** Whether this machine lets us make such a namespace; a container or an ordinary user may not. */
    static boolean isPossible() {
        try {
            return start(List.of("true"), true).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a main class without fonts prints, on both streams together; it fails if the program does. */
    static String run(Class<?> main, boolean withLibrary, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), output.toString()));
        Process process = start(command, withLibrary);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0 || !Files.exists(output)) {
            throw new AssertionError("exit code " + code + ": " + printed);
        }
        return printed;
    }

    private static Process start(List<String> command, boolean withLibrary) throws IOException {
        String script = "PATH=$PATH:/sbin:/usr/sbin\n" + HIDE_FONTS + (withLibrary ? "" : HIDE_LIBRARY) + "exec \"$@\"";
        List<String> whole = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", script, "sh"));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("DISPLAY") || name.startsWith("FONTCONFIG"));
        builder.environment().put("HOME", new File(System.getProperty("java.io.tmpdir"), "no-home").getPath());
        return builder.start();
    }
}
