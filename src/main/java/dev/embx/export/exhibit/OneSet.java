package dev.embx.export.exhibit;

import dev.embx.error.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Results of several sets where a format holds one only, or one after another. */
final class OneSet {

    private OneSet() {}

    /** The only request. */
    static <R> R of(List<R> requests) {
        if (requests.size() != 1) {
            throw UserError.usage("a picture draws one set, not " + requests.size(), "name the set");
        }
        return requests.get(0);
    }

    /** Writes a text per request with a separator between them. */
    static <R> void write(List<R> requests, Function<R, String> text, String separator, OutputStream out)
            throws IOException {
        String gap = "";
        for (R request : requests) {
            out.write((gap + text.apply(request)).getBytes(StandardCharsets.UTF_8));
            gap = separator;
        }
    }
}
