package dev.embx.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON file of the test resources: of type Map, List, String, Double or Boolean, or null. */
public record JsonResource(Object value) {

    public static JsonResource read(String path) {
        try (InputStream in = JsonResource.class.getResourceAsStream(path);
                JsonParser parser = new JsonFactory().createParser(in)) {
            return new JsonResource(value(parser, parser.nextToken()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getDoubleValue();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    public JsonResource get(String name) {
        return new JsonResource(((Map<?, ?>) value).get(name));
    }

    public List<JsonResource> items() {
        return ((List<?>) value).stream().map(JsonResource::new).toList();
    }

    public List<String> names() {
        return ((Map<?, ?>) value).keySet().stream().map(String.class::cast).toList();
    }

    public String text() {
        return (String) value;
    }

    public double number() {
        return (Double) value;
    }

    public double[] doubles() {
        return items().stream().mapToDouble(JsonResource::number).toArray();
    }

    public int[] ints() {
        return items().stream().mapToInt(item -> (int) item.number()).toArray();
    }
}
