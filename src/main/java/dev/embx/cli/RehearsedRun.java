package dev.embx.cli;

import dev.embx.cli.output.Streams;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link Rehearsal} runs so that the JVM archives what the commands and the explorer load: each command once, with its help
 * and its formats, errors, then the explorer. No picture: JDK 25 loads all archived classes at every start, and those of AWT cost
 * more there than they save.
 */
final class RehearsedRun {
    private static final List<String> LINES = List.of(
            "sets SAMPLE",
            "sets SAMPLE --format json",
            "pairs SAMPLE nn",
            "pairs SAMPLE nn --format json",
            "pairs SAMPLE nn --format csv",
            "pairs SAMPLE nn --histogram",
            "pairs SAMPLE nn --dry-run",
            "neighbors SAMPLE nn matrix",
            "neighbors SAMPLE nn matrix --format json",
            "heatmap SAMPLE nn --format json",
            "dendrogram SAMPLE nn",
            "dendrogram SAMPLE nn --format json",
            "clusters SAMPLE nn",
            "compare SAMPLE nn word2vec",
            "health SAMPLE nn",
            "inspect SAMPLE",
            "doctor",
            "config",
            "--help",
            "--version",
            "pairs SAMPLE none",
            "pairs --unknown");

    private RehearsedRun() {}

    /** Runs the commands on the sample that the first argument names, then the explorer. */
    public static void main(String[] sample) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Streams silent = new Streams(nowhere, nowhere, false, false, false);
        lines().forEach(line -> Main.run(words(line, sample[0]), silent));
        Main.main(sample);
    }

    private static Stream<String> lines() {
        return Stream.concat(LINES.stream(), CommandNames.ALL.stream().map(name -> name + " --help"));
    }

    private static String[] words(String line, String sample) {
        return Stream.of(line.split(" ", -1))
                .map(word -> word.equals("SAMPLE") ? sample : word)
                .toArray(String[]::new);
    }
}
