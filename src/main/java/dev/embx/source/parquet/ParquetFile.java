package dev.embx.source.parquet;

import dev.embx.error.UserError;
import dev.embx.source.parquet.codec.Codec;
import dev.embx.source.parquet.page.ChunkReader;
import dev.embx.source.parquet.page.PageConsumer;
import dev.embx.source.parquet.schema.Column;
import dev.embx.text.Counts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * An open Parquet file whose footer has been read and checked. Faults of the file are {@link UserError}s. Not safe for use
 * from several threads.
 */
public final class ParquetFile implements Closeable {
    private final FileChannel channel;
    private final FileMetaData metadata;
    private final List<Column> columns;
    private final IntConsumer onPage;
    private RowChoice rows = RowChoice.ALL;
    private long checkedPages;
    private long uncheckedPages;

    private ParquetFile(FileChannel channel, FooterReader.Footer footer, IntConsumer onPage) {
        this.channel = channel;
        this.metadata = footer.metadata();
        this.columns = footer.columns();
        this.onPage = onPage;
    }

    /**
     * Opens a regular file and reads its footer.
     *
     * @param onPage receives the number of values of each page that has been read
     */
    public static ParquetFile open(Path path, IntConsumer onPage) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ParquetFile(channel, new FooterReader(channel).read(), onPage);
        } catch (Throwable e) {
            channel.close();
            throw e;
        }
    }

    /** Number of rows, 0 or more; may be beyond the range of int. */
    public long rows() {
        return metadata.getNum_rows();
    }

    /** Reads only these rows from now on. */
    public void keep(RowChoice wanted) {
        rows = wanted;
    }

    /** The rows that are read. */
    public RowChoice kept() {
        return rows;
    }

    /** The leaf columns in file order. */
    public List<Column> columns() {
        return columns;
    }

    /** Number of values of a column: its rows, or the elements of all its lists and one for each list without any. */
    public long values(Column column) {
        long values = 0;
        for (RowGroup group : metadata.getRow_groups()) {
            values = Math.addExact(values, chunk(group, column).getNum_values());
        }
        return values;
    }

    /** Bytes of a column in the file. */
    public long storedBytes(Column column) {
        long bytes = 0;
        for (RowGroup group : metadata.getRow_groups()) {
            bytes += chunk(group, column).getTotal_compressed_size();
        }
        return bytes;
    }

    /** Bytes of a column before compression, by the footer. */
    public long plainBytes(Column column) {
        long bytes = 0;
        for (RowGroup group : metadata.getRow_groups()) {
            bytes += Math.max(0, chunk(group, column).getTotal_uncompressed_size());
        }
        return bytes;
    }

    /** Key-value pairs of the footer. */
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        if (metadata.isSetKey_value_metadata()) {
            for (KeyValue pair : metadata.getKey_value_metadata()) {
                properties.put(pair.getKey(), pair.getValue());
            }
        }
        return properties;
    }

    /** Whether every page read so far carried a checksum, which was right. */
    public boolean hasChecksums() {
        return uncheckedPages == 0 && checkedPages > 0;
    }

    /** How the file is stored in a few words: {@code zstd, checksums, 1 row group}; of the pages read so far. */
    public String storage() {
        TreeSet<String> codecs = new TreeSet<>();
        for (RowGroup group : metadata.getRow_groups()) {
            group.getColumns()
                    .forEach(chunk -> codecs.add(Codec.name(chunk.getMeta_data().getCodec())));
        }
        int groups = metadata.getRow_groupsSize();
        List<String> words = new ArrayList<>(codecs);
        words.add(hasChecksums() ? "checksums" : "no checksums");
        words.add(Counts.of(groups, "row group"));
        return String.join(", ", words);
    }

    /** Hands every page of a column to {@code consumer}, in order, but for row groups of which no row is wanted. */
    public void read(Column column, PageConsumer consumer) throws IOException {
        int number = 0;
        ChunkReader reader = new ChunkReader(channel, column);
        long row = 0;
        for (RowGroup group : metadata.getRow_groups()) {
            row += group.getNum_rows();
            if (!rows.hasAny(row - group.getNum_rows(), row)) {
                consumer.skip(group.getNum_rows());
                number++;
                continue;
            }
            try {
                reader.read(chunk(group, column), page -> {
                    consumer.accept(page);
                    onPage.accept(page.count());
                });
            } catch (UserError fault) {
                throw fault.at(place(column, number));
            } catch (ParquetDecodingException | BufferUnderflowException | IndexOutOfBoundsException e) {
                throw UserError.data("damaged: a page cannot be decoded").at(place(column, number));
            }
            number++;
        }
        checkedPages += reader.checkedPages();
        uncheckedPages += reader.uncheckedPages();
    }

    private static String place(Column column, int group) {
        return "column " + column.name() + ", row group " + group;
    }

    private static ColumnMetaData chunk(RowGroup group, Column column) {
        return group.getColumns().get(column.index()).getMeta_data();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
