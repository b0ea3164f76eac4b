package dev.embx.source.parquet.page;

import dev.embx.error.UserError;
import dev.embx.source.parquet.codec.Codec;
import dev.embx.source.parquet.encoding.Bytes;
import dev.embx.source.parquet.encoding.Encoded;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;

/** Reads the pages of one column: headers, checksums, compression and levels. */
public final class ChunkReader {
    private static final int MAX_PAGE = 256 << 20;

    private final Column column;
    private final ChunkInput input;
    private final Levels levels;
    private CompressionCodec codecName;
    private Codec codec;
    private Dictionary dictionary;
    private long checkedPages;
    private long uncheckedPages;

    public ChunkReader(FileChannel channel, Column column) {
        this.column = column;
        this.input = new ChunkInput(channel);
        this.levels = new Levels(column.storage());
    }

    /** Where the pages of a chunk begin. */
    public static long start(ColumnMetaData data) {
        long first = data.getData_page_offset();
        long dictionary = data.isSetDictionary_page_offset() ? data.getDictionary_page_offset() : 0;
        return dictionary > 0 && dictionary < first ? dictionary : first;
    }

    /** Pages whose checksum was right. */
    public long checkedPages() {
        return checkedPages;
    }

    /** Pages without a checksum. */
    public long uncheckedPages() {
        return uncheckedPages;
    }

    /** Hands the data pages of a chunk to the consumer; together they have the number of values that the footer states. */
    public void read(ColumnMetaData data, PageConsumer consumer) throws IOException {
        if (codec == null || data.getCodec() != codecName) {
            codecName = data.getCodec();
            codec = new Codec(codecName);
        }
        dictionary = null;
        long left = data.getNum_values();
        if (left > 0) {
            input.open(start(data), data.getTotal_compressed_size());
        }
        while (left > 0) {
            Page page = page(header(), left);
            if (page != null) {
                left -= page.count();
                consumer.accept(page);
            }
        }
    }

    private PageHeader header() throws IOException {
        PageHeader header = new PageHeader();
        int seen = input.peek();
        input.take(ThriftInput.pageHeader(input.array(), input.position(), input.position() + seen, header));
        return header;
    }

    private Page page(PageHeader header, long left) throws IOException {
        int stored = header.getCompressed_page_size();
        int size = header.getUncompressed_page_size();
        if (stored < 0 || size < 0 || stored > input.remaining()) {
            throw UserError.data("damaged: a page reaches beyond its column");
        }
        if (stored > MAX_PAGE || size > MAX_PAGE) {
            throw UserError.data("a page is larger than " + (MAX_PAGE >> 20) + " MB");
        }
        int from = input.take(stored);
        checkSum(header, from, stored);
        return switch (header.getType()) {
            case DICTIONARY_PAGE -> {
                dictionary = dictionary(header.getDictionary_page_header(), plain(from, stored, size));
                yield null;
            }
            case DATA_PAGE -> page1(header.getData_page_header(), plain(from, stored, size), left);
            case DATA_PAGE_V2 -> page2(header, from, left);
            case INDEX_PAGE -> null;
        };
    }

    private void checkSum(PageHeader header, int from, int length) {
        if (!header.isSetCrc()) {
            uncheckedPages++;
            return;
        }
        CRC32 crc = new CRC32();
        crc.update(input.array(), from, length);
        if ((int) crc.getValue() != header.getCrc()) {
            throw UserError.data("page checksum does not match");
        }
        checkedPages++;
    }

    private ByteBuffer plain(int from, int length, int size) {
        if (codec.isNone()) {
            if (length != size) {
                throw UserError.data("damaged: a page has " + length + " bytes instead of " + size);
            }
            return Bytes.wrap(input.array(), from, length);
        }
        return Bytes.wrap(codec.decompress(input.array(), from, length, size), 0, size);
    }

    private Dictionary dictionary(DictionaryPageHeader header, ByteBuffer values) {
        if (header == null || dictionary != null) {
            throw UserError.data("damaged: a dictionary page without a header or out of place");
        }
        // The page's memory may be the reading window, which the next page overwrites.
        byte[] copy = new byte[values.remaining()];
        values.get(copy);
        return new Dictionary(new Encoded(
                column.storage(), Encoding.PLAIN, Bytes.wrap(copy, 0, copy.length), header.getNum_values()));
    }

    private Page page1(DataPageHeader header, ByteBuffer body, long left) {
        if (header == null) {
            throw UserError.data("damaged: a data page without its header");
        }
        int count = count(header.getNum_values(), left);
        levels.readV1(body, count, header.getRepetition_level_encoding(), header.getDefinition_level_encoding());
        return page(count, header.getEncoding(), body);
    }

    private Page page2(PageHeader page, int from, long left) {
        DataPageHeaderV2 header = page.getData_page_header_v2();
        if (header == null) {
            throw UserError.data("damaged: a data page without its header");
        }
        int count = count(header.getNum_values(), left);
        int repetition = header.getRepetition_levels_byte_length();
        int definition = header.getDefinition_levels_byte_length();
        ByteBuffer body = Bytes.wrap(input.array(), from, page.getCompressed_page_size());
        levels.readV2(Bytes.slice(body, repetition), Bytes.slice(body, definition), count);
        if (levels.defined() != count - header.getNum_nulls()) {
            throw UserError.data("damaged: a page announces " + header.getNum_nulls() + " nulls and has "
                    + (count - levels.defined()));
        }
        int skipped = repetition + definition;
        int length = page.getCompressed_page_size() - skipped;
        int size = page.getUncompressed_page_size() - skipped;
        boolean stored = header.isSetIs_compressed() && !header.isIs_compressed();
        boolean raw = stored || (levels.defined() == 0 && length == 0);
        ByteBuffer values = raw ? body : plain(from + skipped, length, Math.max(0, size));
        return page(count, header.getEncoding(), values);
    }

    private static int count(int values, long left) {
        if (values < 0 || values > left) {
            throw UserError.data("damaged: a page of " + values + " values where " + left + " are left");
        }
        return values;
    }

    private Page page(int count, Encoding encoding, ByteBuffer values) {
        boolean needed = encoding == Encoding.RLE_DICTIONARY || encoding == Encoding.PLAIN_DICTIONARY;
        if (needed && dictionary == null) {
            throw UserError.data("damaged: the dictionary of a page is missing");
        }
        Encoded encoded = new Encoded(column.storage(), encoding, values, levels.defined());
        return new Page(count, levels, encoded, needed ? dictionary : null);
    }
}
