package dev.embx.source.labels;

import dev.embx.embedding.Ids;
import dev.embx.error.UserError;
import dev.embx.source.format.Formats;
import dev.embx.source.input.Input;
import dev.embx.source.layout.Names;
import dev.embx.source.table.Table;
import dev.embx.source.table.TableReader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the table of labels that belongs to a set: in the set's folder, then in the folders above it up to the one that was
 * opened (one above the file where a file was opened). A table belongs to a set if it has a column named as the set's id. Of
 * several in one folder the one whose label column has the best name wins ({@link Names#labelRank}), then CSV before other forms,
 * then the name. What embx itself wrote about a set labels nothing. A table whose label column has no such name, but holds text, is used only where it is the only one.
 */
public final class TableFinder {
    private static final Table NONE = new Table(Path.of(""), List.of(), List.of(), List.of());

    private static final List<String> TEXTS = List.of(".csv", ".tsv");
    private static final List<String> TYPED = List.of(".parquet", ".jsonl", ".ndjson", ".arrow", ".feather");

    private final Path top;
    private final Set<Path> sets;
    private final Map<Path, Table> samples = new HashMap<>();
    private final Map<Path, List<Path>> folders = new HashMap<>();

    /** Searches no higher than {@code top}, and looks into none of the files that are read as sets. */
    public TableFinder(Path top, Set<Path> sets) {
        this.top = top;
        this.sets = sets;
    }

    Optional<Path> find(Path setFile, Ids ids, Optional<String> key) {
        String column = key.orElse(ids.name());
        Path folder = setFile.toAbsolutePath().normalize().getParent();
        while (folder != null && folder.startsWith(top)) {
            Optional<Path> found = best(folder, column);
            if (found.isPresent()) {
                return found;
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private Optional<Path> best(Path folder, String key) {
        Path best = null;
        int bestRank = Integer.MAX_VALUE;
        List<Path> unnamed = new ArrayList<>();
        for (Path file : tables(folder)) {
            Table table = sets.contains(file) ? NONE : sample(file);
            int keyColumn = table.column(key);
            int label = keyColumn < 0 ? -1 : Table.bestLabel(table.columns(), keyColumn);
            if (label >= 0 && Names.labelRank(table.columns().get(label)) < bestRank) {
                best = file;
                bestRank = Names.labelRank(table.columns().get(label));
            } else if (keyColumn >= 0 && table.labelColumn(keyColumn) >= 0) {
                unnamed.add(file);
            }
        }
        if (best == null && unnamed.size() == 1) {
            return Optional.of(unnamed.get(0));
        }
        return Optional.ofNullable(best);
    }

    /** The tables of a folder: CSV first, then the others, each by name. */
    private List<Path> tables(Path folder) {
        return folders.computeIfAbsent(folder, TableFinder::list);
    }

    private static List<Path> list(Path folder) {
        List<Path> texts = new ArrayList<>();
        List<Path> typed = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                boolean text = isOneOf(TEXTS, name);
                if ((text || isOneOf(TYPED, name)) && Files.isRegularFile(file)) {
                    (text ? texts : typed).add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        Collections.sort(texts);
        Collections.sort(typed);
        texts.addAll(typed);
        return texts;
    }

    private static boolean isOneOf(List<String> endings, String name) {
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return endings.stream().anyMatch(bare::endsWith);
    }

    private Table sample(Path file) {
        return samples.computeIfAbsent(file, TableFinder::readSample);
    }

    /** Text that is vectors labels nothing, as a set of which it is another form. */
    private static boolean holdsVectors(Path file) throws IOException {
        return TableReader.isLines(file) && Formats.looksLikeVectors(Input.of(file));
    }

    private static Table readSample(Path file) {
        try {
            Table table = Boundary.guard(file, () -> holdsVectors(file) ? NONE : TableReader.sample(file));
            return table.isResult() ? NONE : table;
        } catch (UserError e) {
            // A file that is no table labels nothing; if it should have been a set, reading it as one says so.
            return NONE;
        }
    }
}
