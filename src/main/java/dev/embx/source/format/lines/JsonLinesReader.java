package dev.embx.source.format.lines;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import dev.embx.text.Counts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads an object a line, or one list of objects: their fields are columns, lists of numbers are vectors; objects within are left
 * out.
 */
public final class JsonLinesReader implements FormatReader {
    private static final int DEEPEST = 64;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        Map<String, CellColumn> columns = new LinkedHashMap<>();
        boolean list = new String(input.head(), StandardCharsets.UTF_8)
                .stripLeading()
                .replaceFirst("^\uFEFF", "")
                .startsWith("[");
        RowChoice.Cursor cursor = new RowChoice.Cursor(wanted);
        RowLines lines = new RowLines();
        if (list) {
            list(input, columns, cursor);
        } else {
            lines(input, columns, cursor, lines);
        }
        return new MemoryTable(
                input.storage(list ? "JSON" : "JSON Lines"),
                cursor.taken(),
                columns.values().stream()
                        .map(column -> column.column(cursor.taken(), lines::place))
                        .toList(),
                columns.values().stream()
                        .flatMap(column -> column.notes(lines::place).stream())
                        .toList(),
                "",
                cursor.rows());
    }

    @Override
    public boolean supportsRowSelection(Input input) {
        return true;
    }

    @Override
    public double memoryPerByte() {
        return 4;
    }

    private void lines(Input input, Map<String, CellColumn> columns, RowChoice.Cursor cursor, RowLines places)
            throws IOException {
        CellBudget budget = new CellBudget();
        try (BufferedReader lines = input.text()) {
            int number = 0;
            for (String line = lines.readLine(); line != null && !cursor.isAtEnd(); line = lines.readLine()) {
                number++;
                int row = line.isBlank() ? -1 : cursor.next();
                if (row >= 0) {
                    places.put(row, number);
                    row(line, number, row, columns, budget);
                }
            }
        }
    }

    private void list(Input input, Map<String, CellColumn> columns, RowChoice.Cursor cursor) throws IOException {
        CellBudget budget = new CellBudget();
        try (InputStream in = input.open();
                JsonParser parser = json.createParser(in)) {
            parser.nextToken();
            while (!cursor.isAtEnd() && parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw UserError.data("row " + cursor.rows() + " is not a JSON object");
                }
                int row = cursor.next();
                if (row >= 0) {
                    budget.add(fields(parser, row, columns), columns.size(), row + 1);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() != null) {
                throw UserError.data("more follows its list of " + Counts.of(cursor.rows(), "object"), "keep one list");
            }
        } catch (JacksonException e) {
            throw notJson("row " + cursor.rows(), e);
        }
    }

    private void row(String line, int number, int row, Map<String, CellColumn> columns, CellBudget budget)
            throws IOException {
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw UserError.data("line " + number + " is not a JSON object");
            }
            budget.add(fields(parser, row, columns), columns.size(), row + 1);
            if (parser.nextToken() != null) {
                throw UserError.data("line " + number + " has more than one JSON object");
            }
        } catch (JacksonException e) {
            throw notJson("line " + number, e);
        }
    }

    private static UserError notJson(String place, JacksonException e) {
        return e instanceof StreamConstraintsException
                ? UserError.data("a number or text of too many characters, or nested too deeply")
                        .at(place)
                : UserError.data(place + " is not JSON");
    }

    /** Reads the fields of an object; returns how many there are. */
    private static int fields(JsonParser parser, int row, Map<String, CellColumn> columns) throws IOException {
        int fields = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else {
                CellColumn column = columns.computeIfAbsent(name, CellColumn::new);
                cell(parser, token, column, row);
                fields++;
            }
        }
        return fields;
    }

    private static void cell(JsonParser parser, JsonToken token, CellColumn column, int row) throws IOException {
        switch (token) {
            case VALUE_NULL -> column.missing(row);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> column.number(row, parser.getText());
            case START_ARRAY -> list(parser, column, row);
            default -> column.text(row, parser.getText());
        }
    }

    private static void list(JsonParser parser, CellColumn column, int row) throws IOException {
        Doubles values = new Doubles();
        boolean numbers = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                parser.skipChildren();
                numbers = false;
            } else if (token == JsonToken.VALUE_NULL) {
                values.add(Double.NaN);
            } else {
                numbers &= token.isNumeric();
                values.add(token.isNumeric() ? Doubles.parse(parser.getText()) : Double.NaN);
            }
        }
        if (numbers) {
            column.list(row, values);
        } else {
            column.missing(row);
        }
    }
}
