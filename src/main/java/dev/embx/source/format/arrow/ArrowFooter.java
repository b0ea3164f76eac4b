package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.input.SeekInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the end of a file.
 *
 * @param schema what the columns are
 * @param places of the messages: dictionaries, then batches
 */
record ArrowFooter(FlatTable schema, List<Long> places) {
    private static final String MAGIC = "ARROW1";
    private static final int TAIL = Integer.BYTES + MAGIC.length();
    private static final int BLOCK = 24;
    private static final int MAX_LENGTH = 256 << 20;

    static boolean isFile(Input input) {
        return input.begins(MAGIC);
    }

    static ArrowFooter read(SeekInput in, Input input) throws IOException {
        if (input.gzip()) {
            throw UserError.data("an Arrow file in gzip", "gunzip it first");
        }
        long end = input.stored() - TAIL;
        byte[] tail = in.read(Math.max(0, end), TAIL);
        if (!MAGIC.equals(new String(tail, Integer.BYTES, MAGIC.length(), StandardCharsets.ISO_8859_1))) {
            throw UserError.data("damaged: the file ends too early", "copy or write the file again");
        }
        int length = ArrowMessages.little(tail).getInt();
        if (length <= 0 || length > Math.min(MAX_LENGTH, end)) {
            throw UserError.data("damaged: a footer of " + length + " bytes does not fit the file");
        }
        FlatTable footer = FlatTable.root(ArrowMessages.little(in.read(end - length, length)));
        List<Long> places = new ArrayList<>();
        places(footer, 2, end, places);
        places(footer, 3, end, places);
        FlatTable schema = footer.table(1);
        if (schema == null) {
            throw UserError.data("damaged: its footer has no columns");
        }
        return new ArrowFooter(schema, places);
    }

    /** Places of messages, which must follow each other: otherwise a few bytes could claim to be a million batches. */
    private static void places(FlatTable footer, int field, long end, List<Long> places) {
        long least = 1;
        int count = footer.count(field, BLOCK);
        for (int i = 0; i < count; i++) {
            int at = footer.elements(field) + i * BLOCK;
            long place = footer.bytes().getLong(at);
            long length = (long) footer.bytes().getInt(at + Long.BYTES)
                    + footer.bytes().getLong(at + 2 * Long.BYTES);
            if (place < least || length <= 0 || length > end - place) {
                throw UserError.data("damaged: the batches of its footer are out of order");
            }
            places.add(place);
            least = place + length;
        }
    }
}
