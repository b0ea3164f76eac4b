package dev.embx.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * CSV (RFC 4180) whose cells are no formulas to a spreadsheet: an apostrophe comes before a cell that begins with one of
 * {@code = + - @}, a tab or a carriage return. Numbers stay numbers.
 */
public final class FormulaGuard extends FilterOutputStream {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.][0-9]+)?(E[-+]?[0-9]+)?|-Infinity");

    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private boolean quoted;

    public FormulaGuard(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if (b == '"') {
            quoted = !quoted;
        }
        boolean endsRecord = b == '\n';
        if (!quoted && (b == ',' || endsRecord)) {
            writeCell();
            out.write(b);
        } else {
            cell.write(b);
        }
    }

    @Override
    public void flush() throws IOException {
        writeCell();
        out.flush();
    }

    /** The cell, or as much of it as there is: a carriage return that ends the record counts as part of it. */
    private void writeCell() throws IOException {
        String text = cell.toString(StandardCharsets.UTF_8);
        cell.reset();
        int start = text.startsWith("\"") ? 1 : 0;
        boolean formula = text.length() > start
                && "=+-@\t\r".indexOf(text.charAt(start)) >= 0
                && !text.equals("\r")
                && !NUMBER.matcher(text.strip()).matches();
        String guarded = formula ? text.substring(0, start) + "'" + text.substring(start) : text;
        out.write(guarded.getBytes(StandardCharsets.UTF_8));
    }
}
