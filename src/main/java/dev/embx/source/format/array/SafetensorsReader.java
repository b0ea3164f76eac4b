package dev.embx.source.format.array;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads safetensors: tensors of two axes and as many rows are columns of vectors. */
public final class SafetensorsReader implements FormatReader {
    private static final int MAX_HEADER = 100 << 20;

    private final List<String> vectors;

    /** A reader that prefers the tensors of these names. */
    public SafetensorsReader(List<String> vectors) {
        this.vectors = vectors;
    }

    private record Tensor(String name, String type, List<Long> shape, long from, long to) {}

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        long length =
                ByteBuffer.wrap(input.head()).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 2 || length > MAX_HEADER || length > input.mostBytes() - Long.BYTES) {
            throw UserError.data("damaged: the header of the tensors is longer than the file");
        }
        List<Tensor> tensors;
        try (InputStream in = input.open()) {
            in.skipNBytes(Long.BYTES);
            tensors = header(in.readNBytes((int) length));
        }
        requireEnd(input, length + Long.BYTES, tensors);
        Map<ArrayEntry, Tensor> entries = new LinkedHashMap<>();
        for (Tensor tensor : tensors) {
            boolean matrix =
                    tensor.shape().size() == 2 && ArrayEntry.isNumeric(() -> ArrayData.ofSafetensors(tensor.type()));
            entries.put(new ArrayEntry(tensor.name(), tensor.type(), tensor.shape(), matrix), tensor);
        }
        List<String> notes = new ArrayList<>();
        List<MemoryColumn> columns = new ArrayList<>();
        for (ArrayEntry entry : ArrayEntry.table(List.copyOf(entries.keySet()), vectors, notes)) {
            columns.add(matrix(input, length + Long.BYTES, entries.get(entry)));
        }
        int rows = columns.get(0).lengths().length;
        return new MemoryTable(input.storage("safetensors"), rows, columns, notes);
    }

    /** The last tensor ends where the file does. */
    private static void requireEnd(Input input, long begin, List<Tensor> tensors) throws IOException {
        long end = tensors.stream().mapToLong(Tensor::to).max().orElse(0);
        if (end < 0 || end > input.mostBytes() - begin) {
            throw UserError.data("damaged: a tensor reaches beyond the file");
        }
        try (InputStream in = input.open()) {
            in.skipNBytes(begin + end);
            Input.requireEnd(in);
        } catch (EOFException e) {
            throw UserError.data("damaged: a tensor reaches beyond the file");
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }

    private static List<Tensor> header(byte[] json) throws IOException {
        List<Tensor> tensors = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("__metadata__")) {
                    parser.skipChildren();
                } else {
                    tensors.add(tensor(name, parser));
                }
            }
        } catch (JacksonException e) {
            throw UserError.data("damaged: the header of the tensors cannot be read");
        }
        return tensors;
    }

    private static Tensor tensor(String name, JsonParser parser) throws IOException {
        String type = "";
        List<Long> shape = List.of();
        List<Long> offsets = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "dtype" -> type = parser.getText();
                case "shape" -> shape = numbers(parser);
                case "data_offsets" -> offsets = numbers(parser);
                default -> parser.skipChildren();
            }
        }
        if (offsets.size() != 2) {
            throw UserError.data("damaged: tensor " + name + " has no place");
        }
        return new Tensor(name, type, shape, offsets.get(0), offsets.get(1));
    }

    private static List<Long> numbers(JsonParser parser) throws IOException {
        List<Long> numbers = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            numbers.add(parser.getLongValue());
        }
        return numbers;
    }

    private static MemoryColumn matrix(Input input, long begin, Tensor tensor) throws IOException {
        ArrayData data = ArrayData.ofSafetensors(tensor.type());
        double size = (double) tensor.shape().get(0) * tensor.shape().get(1) * data.width();
        boolean inside = tensor.from() >= 0 && tensor.to() >= tensor.from() && tensor.to() <= input.mostBytes() - begin;
        if (!inside || tensor.shape().get(0) < 0 || size != tensor.to() - tensor.from()) {
            throw UserError.data("damaged: tensor " + tensor.name() + " reaches beyond the file");
        }
        if (size / data.width() > Integer.MAX_VALUE - 8) {
            throw UserError.data("tensor " + tensor.name() + " holds more than 2^31 values");
        }
        try (InputStream stream = input.open()) {
            stream.skipNBytes(begin + tensor.from());
            return NpyReader.matrix(tensor.name(), data, tensor.shape(), new DataInputStream(stream), false);
        }
    }
}
