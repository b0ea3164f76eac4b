package dev.embx.source.parquet.schema;

import java.util.List;
import org.apache.parquet.format.Type;

/**
 * One leaf column of a Parquet schema.
 *
 * @param index place among the leaves, and so among the chunks of a row group
 * @param name the name a user knows it by; dotted below structures, without the groups below a list
 * @param path names from the top of the schema down to the leaf
 * @param type what the values mean
 * @param typeName the type as a message shows it: {@code int64}, {@code list<float>}
 * @param shape how the values of a row are arranged
 * @param storage how the values are stored
 */
public record Column(
        int index, String name, List<String> path, ValueType type, String typeName, Shape shape, Storage storage) {

    /** How the values of a row are arranged. */
    public enum Shape {
        /** One value, or none. */
        FLAT,
        /** One list of values, or none. */
        LIST,
        /** Lists of lists. */
        NESTED_LIST,
        /** Part of a map or of a list of structures. */
        OTHER
    }

    /**
     * How the values are stored.
     *
     * @param physical the physical type
     * @param type what the values mean
     * @param maxDefinition the definition level of a value that is there
     * @param elementDefinition the least definition level at which a list has an element, be it null
     * @param maxRepetition 0 for one value a row
     */
    public record Storage(Type physical, ValueType type, int maxDefinition, int elementDefinition, int maxRepetition) {

        /** Whether integers are unsigned. */
        public boolean unsigned() {
            return type.isUnsigned();
        }
    }

    /** Whether it is one value a row at the top of the schema. */
    public boolean isPlain() {
        return shape == Shape.FLAT && path.size() == 1;
    }
}
