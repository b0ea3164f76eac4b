package dev.embx.source.parquet.page;

import dev.embx.error.UserError;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TEndpointTransport;
import shaded.parquet.org.apache.thrift.transport.TTransportException;

/**
 * Thrift structures out of an array. Lists and strings that announce more than the array holds are refused before they are
 * allocated. It stands in for Thrift's stream transport, whose logger alone costs a tenth of the start of the program.
 */
public final class ThriftInput extends TEndpointTransport {
    private static final int MAX_DEPTH = 64;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int position;

    private ThriftInput(byte[] bytes, int from, int to) throws TTransportException {
        super(new TConfiguration(Math.max(1, to - from), TConfiguration.DEFAULT_MAX_FRAME_SIZE, MAX_DEPTH));
        this.bytes = bytes;
        this.start = from;
        this.position = from;
        this.end = to;
    }

    /** Reads a footer. */
    public static FileMetaData footer(byte[] bytes) {
        FileMetaData metadata = new FileMetaData();
        try {
            metadata.read(new TCompactProtocol(new ThriftInput(bytes, 0, bytes.length)));
        } catch (TException | IllegalArgumentException e) {
            throw UserError.data("damaged: the footer cannot be read");
        }
        return metadata;
    }

    /** Reads the header of a page into {@code header} and returns how many bytes it takes. */
    static int pageHeader(byte[] bytes, int from, int to, PageHeader header) {
        try {
            ThriftInput input = new ThriftInput(bytes, from, to);
            header.read(new TCompactProtocol(input));
            return input.position - input.start;
        } catch (TException | IllegalArgumentException e) {
            throw UserError.data("damaged: a page header cannot be read");
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws TTransportException {
        int part = Math.min(length, end - position);
        if (part <= 0 && length > 0) {
            throw new TTransportException(TTransportException.END_OF_FILE);
        }
        System.arraycopy(bytes, position, target, offset, part);
        position += part;
        return part;
    }

    @Override
    public byte[] getBuffer() {
        return bytes;
    }

    @Override
    public int getBufferPosition() {
        return position;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return end - position;
    }

    @Override
    public void consumeBuffer(int length) {
        position += length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void open() {
        // An array is always open.
    }

    @Override
    public void close() {
        // An array needs no closing.
    }

    @Override
    public void write(byte[] source, int offset, int length) throws TTransportException {
        throw new TTransportException("for reading only");
    }
}
