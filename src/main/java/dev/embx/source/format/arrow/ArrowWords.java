package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.MemoryColumn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A text column that is stored as indices into a dictionary. */
final class ArrowWords implements ArrowColumn {
    private final ArrowField field;
    private final Map<Long, String[]> dictionaries;
    private final String[] texts;

    ArrowWords(ArrowField field, int rows, Map<Long, String[]> dictionaries) {
        this.field = field;
        this.dictionaries = dictionaries;
        this.texts = new String[rows];
    }

    /** Takes a batch of words, which replaces those before or adds to them. */
    static void learn(FlatTable header, ArrowBody body, ArrowType type, Map<Long, String[]> dictionaries)
            throws IOException {
        long id = header.int64(0, 0);
        FlatTable data = header.table(1);
        if (data == null) {
            throw UserError.data("damaged: a dictionary without words");
        }
        ArrowBatch batch = new ArrowBatch(data, body);
        ArrowField field = new ArrowField("", type, 0, List.of(), -1, type);
        ArrowTexts words = new ArrowTexts(field, batch.values(field));
        words.read(batch, 0);
        String[] more = words.values();
        boolean adds = header.int8(2, 0) != 0 && dictionaries.containsKey(id);
        String[] all = adds ? dictionaries.get(id) : new String[0];
        String[] joined = Arrays.copyOf(all, Math.addExact(all.length, more.length));
        System.arraycopy(more, 0, joined, all.length, more.length);
        dictionaries.put(id, joined);
    }

    @Override
    public void read(ArrowBatch batch, int row) throws IOException {
        int rows = batch.values(field);
        ArrayData data = field.type().data();
        ArrowBatch.Validity validity = batch.validity(rows);
        ByteBuffer bytes = batch.next((long) rows * data.width());
        String[] words = dictionaries.get(field.dictionary());
        for (int i = 0; i < rows; i++) {
            if (validity.has(i)) {
                long word = data.whole(bytes, i * data.width());
                if (words == null || word < 0 || word >= words.length) {
                    throw UserError.data("damaged: column " + field.name() + " has no word number " + word);
                }
                texts[row + i] = words[(int) word];
            }
        }
    }

    @Override
    public MemoryColumn finish() {
        return MemoryColumn.ofTexts(field.name(), texts);
    }
}
