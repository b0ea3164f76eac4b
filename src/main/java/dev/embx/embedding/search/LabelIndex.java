package dev.embx.embedding.search;

import dev.embx.embedding.EmbeddingSet;
import java.util.Arrays;

/**
 * All labels of a set in lower case, one per line, so that a text is found in them at the speed at which the JVM finds it in one
 * long string. Immutable; safe for several threads.
 */
public final class LabelIndex {
    private static final int ROWS_PER_BLOCK = 4096;

    private final EmbeddingSet set;
    private final String[] blocks;
    /** For each block the place of each label in it, and after the last its length. */
    private final int[][] begins;

    private LabelIndex(EmbeddingSet set) {
        this.set = set;
        int count = (set.rows() + ROWS_PER_BLOCK - 1) / ROWS_PER_BLOCK;
        this.blocks = new String[count];
        this.begins = new int[count][];
        for (int block = 0; block < count; block++) {
            fill(block);
        }
    }

    /** The index of a set. */
    public static LabelIndex of(EmbeddingSet set) {
        return new LabelIndex(set);
    }

    private void fill(int block) {
        int first = block * ROWS_PER_BLOCK;
        int rows = Math.min(ROWS_PER_BLOCK, set.rows() - first);
        int[] begin = new int[rows + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.append(set.label(first + i).text()).append('\n');
            begin[i + 1] = text.length();
        }
        blocks[block] = TextQuery.folded(text.toString());
        begins[block] = begin;
    }

    /**
     * The items that fit a text: an item whose id it is comes first, then labels by {@link MatchRank}. Letters in order count
     * only where nothing else fits, or where they are asked for.
     */
    public Hits find(String typed) {
        return find(TextQuery.of(typed));
    }

    /** The items that fit a query. */
    public Hits find(TextQuery query) {
        byte[] orders = orders(query);
        int row = query.isPlain() ? set.ids().find(query.text()) : -1;
        if (row >= 0) {
            orders[row] = MatchRank.ID.order();
        }
        Hits hits = new Hits(orders);
        boolean letters = hits.size() == 0 && query.isPlain() && query.text().length() > 1;
        return letters ? new Hits(orders(query.byLetters())) : hits;
    }

    private byte[] orders(TextQuery query) {
        byte[] orders = new byte[set.rows()];
        Arrays.fill(orders, MatchRank.NO_MATCH);
        for (int block = 0; block < blocks.length; block++) {
            if (query.required().isEmpty()) {
                scanAll(query, block, orders);
            } else {
                scan(query, block, orders);
            }
        }
        if (query.isInverse()) {
            invert(orders);
        }
        return orders;
    }

    private static void invert(byte[] orders) {
        for (int row = 0; row < orders.length; row++) {
            orders[row] = TextQuery.inverse(orders[row]);
        }
    }

    private void scanAll(TextQuery query, int block, byte[] orders) {
        for (int i = 0; i < begins[block].length - 1; i++) {
            fit(query, block, i, orders);
        }
    }

    /** Goes from one label that has the text to the next. */
    private void scan(TextQuery query, int block, byte[] orders) {
        String text = blocks[block];
        int[] begin = begins[block];
        int i = 0;
        for (int at = text.indexOf(query.required()); at >= 0; at = text.indexOf(query.required(), begin[i])) {
            while (begin[i + 1] <= at) {
                i++;
            }
            fit(query, block, i, orders);
            i++;
        }
    }

    private void fit(TextQuery query, int block, int i, byte[] orders) {
        int row = block * ROWS_PER_BLOCK + i;
        int from = begins[block][i];
        int to = begins[block][i + 1] - 1;
        orders[row] = query.order(blocks[block], from, to, set.label(row));
    }
}
