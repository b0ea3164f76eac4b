package dev.embx.source.labels;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.error.UserError;
import dev.embx.source.layout.Names;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.set.SetFile;
import dev.embx.source.set.SetReader;
import dev.embx.source.table.Table;
import dev.embx.source.table.TableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each set its labels: from the table that was named, from the table that is found, or from the set itself. */
public final class Labeling {
    private final LoadOptions options;
    private final TableFinder finder;
    private final Map<Path, Table> tables = new HashMap<>();
    private final List<UserError> refused = new ArrayList<>();

    public Labeling(TableFinder finder, LoadOptions options) {
        this.finder = finder;
        this.options = options;
    }

    /** Tables that labeled a set. */
    public Set<Path> used() {
        return tables.keySet();
    }

    /** Tables that were found but cannot be read. */
    public List<UserError> refused() {
        return refused;
    }

    public EmbeddingSet label(SetFile file, SetReader.Contents contents) {
        if (options.labels().isPresent()) {
            return join(
                    file.name(),
                    contents,
                    table(options.labels().get().toAbsolutePath().normalize()));
        }
        Optional<Path> found = finder.find(file.first(), contents.ids(), options.key());
        if (found.isPresent()) {
            try {
                return join(file.name(), contents, table(found.get()));
            } catch (UserError e) {
                requireNotAskedFor(e);
                refused.add(e);
            }
        }
        requireLabelColumn(file, contents);
        return InlineLabels.label(file.name(), contents, options.label());
    }

    /** A table that nobody named only costs the labels; but a column that was named must be found. */
    private void requireNotAskedFor(UserError e) {
        if (options.key().isPresent() || options.label().isPresent()) {
            throw e;
        }
    }

    private void requireLabelColumn(SetFile file, SetReader.Contents contents) {
        List<String> names =
                contents.extras().stream().map(MetadataColumn::name).toList();
        if (options.label().isPresent() && !names.contains(options.label().get())) {
            throw missing(file.first(), options.label().get(), "--label", names);
        }
    }

    private Table table(Path path) {
        Table table = tables.get(path);
        if (table == null) {
            table = Boundary.guard(path, () -> TableReader.read(path));
            tables.put(path, table);
        }
        return table;
    }

    private EmbeddingSet join(String name, SetReader.Contents contents, Table table) {
        String wanted = options.key().orElse(contents.ids().name());
        int key = table.column(wanted);
        if (key < 0) {
            throw missing(table.file(), wanted, "the ids", table.columns());
        }
        int label = options.label().isPresent() ? table.column(options.label().get()) : table.labelColumn(key);
        if (options.label().isPresent() && label < 0) {
            throw missing(table.file(), options.label().get(), "--label", table.columns());
        }
        return new LabelJoin(contents, table, key, label).join(name);
    }

    private static UserError missing(Path file, String column, String what, List<String> columns) {
        return UserError.data(
                        "no column " + Names.clip(column) + " for " + what + "; its columns: " + Names.list(columns),
                        "name one with --key or --label")
                .in(file);
    }
}
