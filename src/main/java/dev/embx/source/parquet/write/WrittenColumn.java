package dev.embx.source.parquet.write;

import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * One column that is written.
 *
 * @param name the column's name
 * @param type the physical type
 * @param optional whether values may be missing
 * @param values puts the value of a row into a page
 */
record WrittenColumn(String name, Type type, boolean optional, Values values) {
    private static final int ROWS_PER_PAGE = 1 << 16;

    /** Puts the value of a row into a page. */
    interface Values {
        void put(WrittenPage page, int row);
    }

    /** Writes the pages of some rows and returns where they are. */
    ColumnChunk write(OutputStream out, long start, int from, int to) throws IOException {
        long stored = 0;
        long plain = 0;
        for (int row = from; row < to; row += ROWS_PER_PAGE) {
            WrittenPage page = new WrittenPage(optional);
            int end = Math.min(to, row + ROWS_PER_PAGE);
            for (int r = row; r < end; r++) {
                values.put(page, r);
            }
            byte[] body = page.toBytes();
            byte[] packed = compress(body);
            byte[] header = header(end - row, body.length, packed);
            out.write(header);
            out.write(packed);
            stored += header.length + packed.length;
            plain += header.length + body.length;
        }
        ColumnMetaData data = new ColumnMetaData(
                type,
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(name),
                CompressionCodec.ZSTD,
                to - from,
                plain,
                stored,
                start);
        return new ColumnChunk(0).setMeta_data(data);
    }

    private static byte[] compress(byte[] body) {
        ZstdCompressor zstd = new ZstdCompressor();
        byte[] room = new byte[zstd.maxCompressedLength(body.length)];
        int length = zstd.compress(body, 0, body.length, room, 0, room.length);
        return Arrays.copyOf(room, length);
    }

    private static byte[] header(int rows, int size, byte[] packed) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(packed);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, size, packed.length)
                .setCrc((int) crc.getValue())
                .setData_page_header(new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writePageHeader(header, bytes);
        return bytes.toByteArray();
    }
}
