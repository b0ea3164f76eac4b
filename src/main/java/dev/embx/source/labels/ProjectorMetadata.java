package dev.embx.source.labels;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.table.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * TensorFlow's Embedding Projector keeps labels in {@code metadata.tsv} beside its vectors, a line a vector: with a header line
 * where there is more than one column. The only labels that are joined by order, for that is their form; never where the number
 * of lines does not fit.
 */
public final class ProjectorMetadata {
    private static final String NAME = "metadata.tsv";

    private ProjectorMetadata() {}

    /** Whether a file labels the vectors beside it by its name. */
    public static boolean is(Path file) {
        return file.getFileName().toString().equals(NAME);
    }

    /** The table with the columns of the file beside it; the same where there is none, or the table names its rows itself. */
    public static MemoryTable join(Path path, MemoryTable table) throws IOException {
        Path file = path.resolveSibling(NAME);
        boolean bare = table.columns().stream().allMatch(column -> column.type().isFloat());
        if (!bare || !path.getFileName().toString().endsWith(".tsv") || !Files.isRegularFile(file)) {
            return table;
        }
        List<String> lines = TextFile.read(file).text().lines().toList();
        boolean header = lines.size() == table.rows() + 1 && lines.get(0).indexOf('\t') >= 0;
        List<String> notes = new ArrayList<>(table.notes());
        List<MemoryColumn> columns = new ArrayList<>();
        if (header) {
            columns(lines.subList(1, lines.size()), lines.get(0).split("\t", -1), columns);
        } else if (lines.size() == table.rows()) {
            columns(lines, new String[] {"label"}, columns);
        } else {
            notes.add(NAME + " has " + lines.size() + " lines for " + table.rows() + " vectors; ignored");
        }
        columns.addAll(table.columns());
        return new MemoryTable(table.storage(), table.rows(), columns, notes, table.pandas(), table.seen());
    }

    private static void columns(List<String> lines, String[] names, List<MemoryColumn> columns) {
        String[][] cells = new String[names.length][lines.size()];
        for (int row = 0; row < lines.size(); row++) {
            String[] words = lines.get(row).split("\t", -1);
            for (int i = 0; i < Math.min(words.length, names.length); i++) {
                cells[i][row] = words[i];
            }
        }
        for (int i = 0; i < names.length; i++) {
            columns.add(MemoryColumn.ofTexts(names[i], cells[i]));
        }
    }
}
