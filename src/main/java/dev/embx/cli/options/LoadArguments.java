package dev.embx.cli.options;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Workspace;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.error.UserError;
import dev.embx.source.options.ItemChoice;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.Span;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to load: the path, the sets of it that are meant, and how to read them. */
public final class LoadArguments {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PATH",
            description = "file or folder of vectors; - for standard input")
    private Path path;

    @Parameters(
            index = "1..*",
            paramLabel = "SET",
            description = "sets to use (default: all), or further files and folders to open beside PATH")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--id", paramLabel = "COLUMN", description = "column of ids (default: detected)")
    private String id;

    @Option(
            names = "--vectors",
            paramLabel = "COLUMNS",
            split = ",",
            description = "columns of the vectors: one list column, or one column per dimension (default: detected)")
    private List<String> vectors = new ArrayList<>();

    @Option(names = "--labels", paramLabel = "FILE", description = "table of labels: CSV, Parquet, JSON Lines or Arrow")
    private Path labels;

    @Option(names = "--key", paramLabel = "COLUMN", description = "column of that table to join on")
    private String key;

    @Option(names = "--label", paramLabel = "COLUMN", description = "column of that table with the labels")
    private String label;

    @Option(names = "--items", paramLabel = "FILE", description = "use only the ids listed in this file")
    private Path items;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "use only the ids with the most rows in this table of ratings; see --top")
    private Path ratings;

    @Option(names = "--top", paramLabel = "N", description = "with --ratings: number of items (default: 50)")
    private Integer top;

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description = "use only items with this text and these columns: \"star wars genres~Drama year>1990\"")
    private String where;

    @Option(
            names = "--rows",
            paramLabel = "FROM:TO",
            description = "use only these rows, counted from 0: 1000, 10:20, 500:")
    private String rows;

    @Option(names = "--sample", paramLabel = "N", description = "use a random sample of N rows; see --seed")
    private Integer sample;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "random seed for --sample, projections and clusters (default: 42)")
    private long seed = Limits.NONE.seed();

    @Option(names = "--dims", paramLabel = "FROM:TO", description = "use only these dimensions, counted from 0")
    private String dimensions;

    @Option(names = "--strict", description = "treat warnings as errors: skipped rows, ids without a label")
    private boolean strict;

    /** The first is the path, the others are names of sets or further paths; the current folder where there is none. */
    public static LoadArguments of(String[] pathAndSets) {
        LoadArguments arguments = new LoadArguments();
        List<String> words = List.of(pathAndSets);
        if (!words.isEmpty()) {
            arguments.path = path(words.get(0));
            arguments.sets = words.subList(1, words.size());
        }
        return arguments;
    }

    /** Opens the current folder where no path was given. */
    public void orCurrentFolder() {
        path = path == null ? Path.of(".") : path;
    }

    /** The path of a text. */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw UserError.usage(text + " is no path on this system", "check the locale: LANG=C.UTF-8");
        }
    }

    /** What is opened. */
    public Path path() {
        return path;
    }

    /** The names of the sets that are meant; empty for all. */
    public List<String> sets() {
        return sets;
    }

    /** Whether the path is a folder. */
    public boolean isFolder() {
        return path != null && Files.isDirectory(path);
    }

    public boolean hasRatings() {
        return ratings != null;
    }

    /** How many items of a table of ratings are kept, where that was said. */
    public Optional<Integer> top() {
        return Optional.ofNullable(top);
    }

    /** The only set that was loaded. */
    public OpenSet only(Engine engine) {
        List<OpenSet> loaded = engine.workspace().sets();
        if (loaded.size() != 1) {
            throw UserError.usage(
                    "one set is needed, " + engine.workspace().title().text() + " has " + loaded.size(),
                    "name one of " + names(engine.workspace()));
        }
        return loaded.get(0);
    }

    /** The random seed of --sample, projections and clusters. */
    public long seed() {
        return seed;
    }

    /** Loads, and keeps the named sets only. */
    public Engine open() {
        if (path == null) {
            throw UserError.usage("missing PATH: name a file or folder of vectors", "see embx --help");
        }
        if (items != null && ratings != null) {
            throw UserError.usage("--items and --ratings both say which items to keep", "give one of them");
        }
        int kept = top == null || ratings == null ? LoadOptions.DEFAULT_TOP : Arguments.positive("--top", top);
        LoadOptions options = new LoadOptions(
                Optional.ofNullable(id),
                vectors,
                Optional.ofNullable(labels),
                Optional.ofNullable(key),
                Optional.ofNullable(label),
                new ItemChoice(Optional.ofNullable(items), Optional.ofNullable(ratings), kept),
                limits());
        Workspace all = Opened.of(path, sets, options);
        List<OpenSet> filtered = where == null
                ? all.sets()
                : all.sets().stream().map(this::filtered).toList();
        return new Engine(new Workspace(all.title(), filtered, all.problems(), all.skipped()));
    }

    private Limits limits() {
        int count = sample == null ? 0 : Arguments.positive("--sample", sample);
        return new Limits(span("--rows", rows), count, seed, span("--dims", dimensions), strict);
    }

    private static Optional<Span> span(String name, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Span> span = Span.parse(text);
        if (span.isEmpty()) {
            throw UserError.usage(name + " " + text + " must be a number, or FROM:TO counted from 0", "");
        }
        return span;
    }

    private OpenSet filtered(OpenSet open) {
        int[] rows = filter(open).rows().toArray();
        if (rows.length == 0) {
            throw UserError.usage("no item of " + open.name() + " matches " + where, "")
                    .at("--where");
        }
        return OpenSet.of(open.set().select(rows));
    }

    private ItemFilter filter(OpenSet open) {
        try {
            return ItemFilter.of(where, open.set());
        } catch (UserError e) {
            throw e.at("--where");
        }
    }

    private static String names(Workspace all) {
        return all.sets().stream().map(OpenSet::name).collect(Collectors.joining(", "));
    }
}
