package dev.embx.source.parquet.schema;

import dev.embx.error.UserError;
import dev.embx.source.parquet.schema.Column.Shape;
import dev.embx.source.parquet.schema.Column.Storage;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * Makes the leaf columns of a schema, which the footer holds as a tree in depth-first order. Every count is checked, for a
 * damaged one would send the walk astray.
 */
public final class SchemaReader {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_COLUMNS = 100_000;

    private final List<SchemaElement> elements;
    private final List<Column> columns = new ArrayList<>();
    private int next;

    private SchemaReader(List<SchemaElement> elements) {
        this.elements = elements;
    }

    /** The leaves of a schema in file order. */
    public static List<Column> columns(List<SchemaElement> elements) {
        if (elements.isEmpty() || elements.size() > 10 * MAX_COLUMNS) {
            throw UserError.data("the footer describes no columns");
        }
        SchemaReader reader = new SchemaReader(elements);
        Node root = new Node(List.of(), 0, 0, 0, Shape.FLAT, 0);
        reader.next = 1;
        reader.children(elements.get(0), root, 0);
        if (reader.next != elements.size()) {
            throw UserError.data("the schema in the footer is damaged: orphan elements");
        }
        return List.copyOf(reader.columns);
    }

    /** Where the walk stands: the path so far, the levels that its optional and repeated parts add up to, and its list. */
    private record Node(
            List<String> path, int definition, int elementDefinition, int repetition, Shape shape, int listDepth) {

        Node optional(List<String> longer) {
            return new Node(longer, definition + 1, elementDefinition, repetition, shape, listDepth);
        }

        Node required(List<String> longer) {
            return new Node(longer, definition, elementDefinition, repetition, shape, listDepth);
        }

        Node repeated(List<String> longer, Shape newShape) {
            int depth = repetition == 0 ? Math.max(1, path.size()) : listDepth;
            return new Node(longer, definition + 1, definition + 1, repetition + 1, newShape, depth);
        }

        /** The same place, of which no list of numbers can be made. */
        Node other() {
            return new Node(path, definition, elementDefinition, repetition, Shape.OTHER, listDepth);
        }

        /** The path as a user knows it: up to the list, without the groups that the format puts below it. */
        String name() {
            return String.join(".", repetition == 0 ? path : path.subList(0, listDepth));
        }
    }

    private void children(SchemaElement group, Node node, int depth) {
        int count = group.getNum_children();
        if (count < 0 || count > elements.size() - next) {
            throw UserError.data("the schema in the footer is damaged: it announces " + count + " columns");
        }
        if (depth > MAX_DEPTH) {
            throw UserError.data("the schema is nested more than " + MAX_DEPTH + " deep");
        }
        for (int i = 0; i < count; i++) {
            element(group, node, depth);
        }
    }

    private void element(SchemaElement parent, Node above, int depth) {
        if (next >= elements.size()) {
            throw UserError.data("the schema in the footer is damaged: it ends too early");
        }
        SchemaElement element = elements.get(next++);
        Node node = below(parent, above, element);
        if (element.isSetType()) {
            if (element.getNum_children() != 0) {
                throw UserError.data("the schema in the footer is damaged: column " + element.getName()
                        + " is both a value and a group");
            }
            leaf(element, node);
        } else {
            boolean structures = node.repetition() > 0 && element.getNum_children() > 1;
            children(element, structures ? node.other() : node, depth + 1);
        }
    }

    private static Node below(SchemaElement parent, Node above, SchemaElement element) {
        List<String> path = new ArrayList<>(above.path());
        path.add(element.getName());
        FieldRepetitionType repetition = element.getRepetition_type();
        if (repetition == null) {
            throw UserError.data("the schema in the footer is damaged: column " + element.getName()
                    + " is neither required, optional nor repeated");
        }
        return switch (repetition) {
            case REQUIRED -> above.required(path);
            case OPTIONAL -> above.optional(path);
            case REPEATED -> above.repeated(path, repeatedShape(parent, above, element));
        };
    }

    private static Shape repeatedShape(SchemaElement parent, Node above, SchemaElement element) {
        boolean map = parent.getConverted_type() == ConvertedType.MAP
                || parent.getConverted_type() == ConvertedType.MAP_KEY_VALUE
                || (parent.isSetLogicalType() && parent.getLogicalType().isSetMAP());
        // A map without values is a list of its keys.
        boolean pairs = map && element.getNum_children() != 1;
        if (pairs || element.getNum_children() > 1 || above.shape() == Shape.OTHER) {
            return Shape.OTHER;
        }
        return above.repetition() == 0 ? Shape.LIST : Shape.NESTED_LIST;
    }

    private void leaf(SchemaElement element, Node node) {
        if (columns.size() >= MAX_COLUMNS) {
            throw UserError.data("more than " + MAX_COLUMNS + " columns");
        }
        ValueType type = TypeReader.valueType(element);
        Storage storage =
                new Storage(element.getType(), type, node.definition(), node.elementDefinition(), node.repetition());
        String name = TypeReader.name(element, type);
        String typeName = switch (node.shape()) {
            case FLAT -> name;
            case LIST -> "list<" + name + ">";
            case NESTED_LIST -> "list<list<" + name + ">>";
            case OTHER -> "map or structure";
        };
        columns.add(new Column(columns.size(), node.name(), node.path(), type, typeName, node.shape(), storage));
    }
}
