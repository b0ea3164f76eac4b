package dev.embx.export.report;

import dev.embx.text.CellWidth;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** Columns of text that line up in a terminal: right-aligned by default, two spaces apart. */
public record TextTable(List<String> header, List<List<String>> rows, Set<String> left) {

    public TextTable(List<String> header, List<List<String>> rows) {
        this(header, rows, Set.of());
    }

    /** This table with some columns aligned to the left. */
    public TextTable leftAligned(String... columns) {
        return new TextTable(header, rows, Set.of(columns));
    }

    public void write(Writer out) throws IOException {
        int[] widths = widths();
        writeLine(out, header, widths);
        for (List<String> row : rows) {
            writeLine(out, row, widths);
        }
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = CellWidth.of(header.get(c));
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], CellWidth.of(row.get(c)));
            }
        }
        return widths;
    }

    private void writeLine(Writer out, List<String> cells, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String padding = " ".repeat(widths[c] - CellWidth.of(cells.get(c)));
            line.append(c == 0 ? "" : "  ");
            line.append(left.contains(header.get(c)) ? cells.get(c) + padding : padding + cells.get(c));
        }
        out.write(line.toString().stripTrailing() + "\n");
    }
}
