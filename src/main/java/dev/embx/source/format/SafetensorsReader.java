package dev.embx.source.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.embx.error.UserError;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads safetensors: every tensor of two axes is a column of vectors; those with as many rows as the first are offered. */
final class SafetensorsReader implements FormatReader {
    private static final int MAX_HEADER = 100 << 20;

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
        List<MemoryColumn> columns = new ArrayList<>();
        for (Tensor tensor : tensors) {
            if (tensor.shape().size() == 2) {
                columns.add(matrix(input, length + Long.BYTES, tensor));
            }
        }
        if (columns.isEmpty()) {
            throw UserError.data("contains no tensor with two dimensions");
        }
        int rows = columns.get(0).lengths().length;
        columns.removeIf(column -> column.lengths().length != rows);
        return new MemoryTable(input.storage("safetensors"), rows, columns, List.of());
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
        int rows = (int) (long) tensor.shape().get(0);
        int columns = (int) (long) tensor.shape().get(1);
        int[] lengths = new int[rows];
        Arrays.fill(lengths, columns);
        try (InputStream stream = input.open()) {
            stream.skipNBytes(begin + tensor.from());
            NumberArray values = data.read(new DataInputStream(stream), rows, columns, false);
            input.finish(stream);
            return MemoryColumn.ofLists(tensor.name(), data.type(), values, lengths);
        }
    }
}
