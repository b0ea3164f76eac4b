package dev.embx.export.report.cluster;

import dev.embx.cluster.Dendrogram;
import dev.embx.export.report.Doubles;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Trees in Newick's format, one per line, as tools of phylogenetics read them. A branch is as long as its ends differ in height,
 * so that all leaves of a monotone tree are equally far from the root; where heights go down it is negative.
 *
 * <p>Source: Olsen 1990, Gary Olsen's interpretation of the "Newick's 8:45" tree format standard.
 */
public final class Newick {
    /** What needs no quotes; an underscore would be read as a blank. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}.+-]+");

    private Newick() {}

    /** A tree as one line. */
    public static String of(Dendrogram tree, Label[] labels) {
        StringWriter out = new StringWriter();
        try {
            write(tree, labels, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes a tree as one line, left children first.
     *
     * @param labels one a leaf number
     */
    public static void write(Dendrogram tree, Label[] labels, Writer out) throws IOException {
        int node = descend(tree, tree.root(), out);
        out.write(quoted(labels[node]));
        while (node != tree.root()) {
            int parent = tree.parent(node);
            out.write(":" + Doubles.full(tree.height(parent) - tree.height(node)));
            if (node == tree.left(parent)) {
                out.write(",");
                node = descend(tree, tree.right(parent), out);
                out.write(quoted(labels[node]));
            } else {
                out.write(")");
                node = parent;
            }
        }
        out.write(";\n");
    }

    /** Opens all merges down to the first leaf. */
    private static int descend(Dendrogram tree, int from, Writer out) throws IOException {
        int node = from;
        while (!tree.isLeaf(node)) {
            out.write("(");
            node = tree.left(node);
        }
        return node;
    }

    private static String quoted(Label label) {
        String text = label.text();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }
}
