package dev.embx.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The launcher, installed in a folder with a blank in its name, on a machine that has no Java but those made here: each a
 * script that prints its own folder and its arguments, one a line.
 */
final class FakeInstallation {
    private static final String JAVA = """
            #!/bin/sh
            echo "${0%/bin/java}"
            for argument in "$@"; do
              case $argument in
                -XX:SharedArchiveFile=*.new | -XX:AOTCache=*.new) read -r first <"${argument#*=}"; [ "$first" = good ] || exit 134 ;;
              esac
              echo "$argument"
              case $argument in
                -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo ${MADE:-good} >"${argument#*=}" ;;
              esac
            done
            """;

    private static final List<String> TOOLS =
            List.of("dirname", "find", "mkdir", "mv", "nice", "readlink", "rm", "touch");

    private final Path folder;
    private final Path javas;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    /** What a run printed. */
    record Run(int exit, List<String> out, String err) {
        String java() {
            return out.get(0);
        }
    }

    FakeInstallation(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        javas = Files.createDirectory(this.folder.resolve("jvm"));
        tools = Files.createDirectory(this.folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path script = tools.resolve(tool);
            Files.writeString(script, "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
            makeExecutable(script);
        }
        Files.createDirectories(launcher().getParent());
        Files.createDirectory(jar().getParent());
        Files.createFile(jar());
        Files.writeString(
                launcher(),
                Files.readString(Path.of("src/launcher/embx"))
                        .replace("/usr/lib/jvm", javas.toString())
                        .replace("/proc/meminfo", this.folder + "/meminfo")
                        .replace("/Library/Java", javas + "/none")
                        .replace("/usr/libexec/java_home", javas + "/none"));
        makeExecutable(launcher());
        Files.writeString(this.folder.resolve("meminfo"), "MemTotal:       16777216 kB\nMemFree: 1 kB\n");
        environment.put("PATH", tools.toString());
        environment.put("XDG_CACHE_HOME", "/dev/null");
    }

    private static Path find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(name -> Path.of(name, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    Path folder() {
        return folder;
    }

    Path launcher() {
        return folder.resolve("my embx/bin/embx");
    }

    Path jar() {
        return folder.resolve("my embx/lib/embx-9.9.jar");
    }

    /** The folder searched in place of /usr/lib/jvm. */
    Path javas() {
        return javas;
    }

    /** The folder of programs that PATH names. */
    Path tools() {
        return tools;
    }

    FakeInstallation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Makes a Java of a version, as its release file tells it. */
    static Path java(Path home, String version) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA);
        makeExecutable(java);
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
        return home;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), arguments);
    }

    /** Runs the launcher by a path that leads to it, in the folder of all this. */
    Run run(Path command, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "run", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.lines().toList(), Files.readString(err));
    }
}
