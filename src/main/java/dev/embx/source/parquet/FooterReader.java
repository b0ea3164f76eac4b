package dev.embx.source.parquet;

import dev.embx.error.UserError;
import dev.embx.source.parquet.page.ChunkReader;
import dev.embx.source.parquet.page.ThriftInput;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.SchemaReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;

/**
 * Reads and checks the footer. Whatever the rest of the reader relies on is checked here: places within the file, counts
 * that agree, names and types that are the same in the schema and in every column chunk (a footer has no checksum of its own).
 */
final class FooterReader {
    private static final int MAGIC = 0x31524150;
    private static final int ENCRYPTED_MAGIC = 0x45524150;
    private static final int TAIL = 8;
    private static final int MAX_FOOTER = 64 << 20;

    private final FileChannel channel;
    private final long size;

    FooterReader(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /** A footer that has been checked, and its leaf columns. */
    record Footer(FileMetaData metadata, List<Column> columns) {}

    Footer read() throws IOException {
        if (size == 0) {
            throw UserError.data("the file is empty");
        }
        ByteBuffer head = bytes(0, (int) Math.min(size, FileKind.SAMPLE));
        int first = head.remaining() >= 4 ? head.getInt(0) : 0;
        if (first == ENCRYPTED_MAGIC) {
            throw encrypted();
        }
        if (first != MAGIC) {
            throw FileKind.fault(head);
        }
        if (size < 4 + TAIL) {
            throw truncated("only " + size + " bytes");
        }
        ByteBuffer tail = bytes(size - TAIL, TAIL);
        if (tail.getInt(4) != MAGIC) {
            throw truncated("the last bytes are not PAR1");
        }
        return footer(tail.getInt(0));
    }

    private Footer footer(int length) throws IOException {
        if (length <= 0 || length > size - TAIL - 4) {
            throw UserError.data("damaged: a footer of " + Integer.toUnsignedString(length)
                    + " bytes does not fit a file of " + size);
        }
        if (length > MAX_FOOTER) {
            throw UserError.data("its footer is larger than " + (MAX_FOOTER >> 20) + " MB");
        }
        long start = size - TAIL - length;
        FileMetaData metadata = ThriftInput.footer(bytes(start, length).array());
        return new Footer(metadata, check(metadata, start));
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw UserError.data("the file became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    private static UserError truncated(String why) {
        return UserError.data("truncated Parquet: " + why, "copy or write the file again");
    }

    private static UserError encrypted() {
        return UserError.data("encrypted Parquet", "decrypt it first");
    }

    private static List<Column> check(FileMetaData metadata, long end) {
        if (metadata.isSetEncryption_algorithm()) {
            throw encrypted();
        }
        List<Column> columns = SchemaReader.columns(metadata.getSchema());
        long rows = 0;
        for (RowGroup group : metadata.getRow_groups()) {
            if (group.getNum_rows() < 0 || group.getNum_rows() > metadata.getNum_rows() - rows) {
                throw rowsDisagree(metadata);
            }
            rows += group.getNum_rows();
            if (group.getColumnsSize() != columns.size()) {
                throw UserError.data("damaged: a row group has " + group.getColumnsSize() + " columns, the schema "
                        + columns.size());
            }
            for (Column column : columns) {
                check(column, group, end);
            }
        }
        if (rows != metadata.getNum_rows()) {
            throw rowsDisagree(metadata);
        }
        return columns;
    }

    private static UserError rowsDisagree(FileMetaData metadata) {
        return UserError.data(
                "damaged: the footer says " + metadata.getNum_rows() + " rows, its row groups a different number");
    }

    private static void check(Column column, RowGroup group, long end) {
        ColumnChunk chunk = group.getColumns().get(column.index());
        if (chunk.isSetCrypto_metadata() || chunk.isSetEncrypted_column_metadata()) {
            throw encrypted();
        }
        if (!chunk.isSetMeta_data() || chunk.isSetFile_path()) {
            throw UserError.data("the data of column " + column.name() + " are outside the file");
        }
        ColumnMetaData data = chunk.getMeta_data();
        if (!data.getPath_in_schema().equals(column.path())) {
            throw UserError.data("damaged: column " + column.name() + " is named "
                    + String.join(".", data.getPath_in_schema()) + " in a row group");
        }
        if (data.getType() != column.storage().physical()) {
            throw UserError.data("damaged: column " + column.name() + " has two types");
        }
        checkExtent(column, group, data, end);
    }

    private static void checkExtent(Column column, RowGroup group, ColumnMetaData data, long end) {
        boolean flat = column.storage().maxRepetition() == 0;
        long values = data.getNum_values();
        if (flat ? values != group.getNum_rows() : values < group.getNum_rows()) {
            throw UserError.data("damaged: column " + column.name() + " has " + values + " values for "
                    + group.getNum_rows() + " rows");
        }
        long start = ChunkReader.start(data);
        long length = data.getTotal_compressed_size();
        if (values > 0 && (start < 4 || length < 0 || length > end - start)) {
            throw UserError.data("damaged: the data of column " + column.name() + " are outside the file");
        }
    }
}
