package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of Arrow's schema.
 *
 * @param name its name
 * @param type type of its values; of the numbers that stand for them where there is a dictionary
 * @param node place among all columns, those within others included
 * @param children columns within
 * @param dictionary number of its dictionary; -1 where there is none
 * @param words type of the dictionary's values; {@code type} where there is none
 */
record ArrowField(String name, ArrowType type, int node, List<ArrowField> children, long dictionary, ArrowType words) {
    private static final int DEEPEST = 64;
    private static final int MOST = 100_000;

    /** Reads the columns of a schema. */
    static List<ArrowField> of(List<FlatTable> tables) {
        return new Parser().fields(tables, 0);
    }

    boolean hasDictionary() {
        return dictionary >= 0;
    }

    /** Counts the columns, for a damaged file can name one of them a million times. */
    private static final class Parser {
        private int nodes;

        List<ArrowField> fields(List<FlatTable> tables, int depth) {
            if (depth > DEEPEST) {
                throw UserError.data("damaged: nested too deeply");
            }
            List<ArrowField> fields = new ArrayList<>();
            for (FlatTable table : tables) {
                fields.add(field(table, depth));
            }
            return fields;
        }

        private ArrowField field(FlatTable table, int depth) {
            int node = nodes++;
            if (nodes > MOST) {
                throw UserError.data("more than " + MOST + " columns");
            }
            ArrowType words = ArrowType.of(table.int8(2, 0), table.table(3));
            FlatTable encoding = table.table(4);
            if (encoding != null) {
                FlatTable index = encoding.table(1);
                ArrowType type =
                        index == null ? new ArrowType(ArrowType.INT, Integer.SIZE, true, 0) : ArrowType.integer(index);
                return new ArrowField(table.text(0), type, node, List.of(), Math.max(0, encoding.int64(0, 0)), words);
            }
            return new ArrowField(table.text(0), words, node, fields(table.tables(5), depth + 1), -1, words);
        }
    }
}
