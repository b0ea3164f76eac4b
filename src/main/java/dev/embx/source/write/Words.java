package dev.embx.source.write;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words under which a set's vectors stand in word2vec's files: its ids, because they are unique. */
final class Words {

    private Words() {}

    /**
     * What is left out.
     *
     * @throws UserError where an id cannot be a word: blanks end words in these files, and each word may be there once
     */
    static List<String> losses(EmbeddingSet set) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < set.rows(); row++) {
            String word = set.ids().text(row);
            if (word.isEmpty() || word.chars().anyMatch(c -> c <= ' ')) {
                throw UserError.data("row " + row + ": word2vec allows no empty id and no id with a space;"
                        + " use parquet, tsv or csv");
            }
            Integer first = rows.putIfAbsent(word, row);
            if (first != null) {
                throw UserError.data("rows " + first + " and " + row
                        + " have the same id, which word2vec does not allow; use parquet, tsv or csv");
            }
        }
        List<String> losses = new ArrayList<>();
        if (SetColumns.hasLabels(set) || !set.metadata().isEmpty()) {
            losses.add("word2vec holds ids and vectors only: labels and other columns are not written");
        }
        return losses;
    }
}
