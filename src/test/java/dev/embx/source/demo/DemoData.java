package dev.embx.source.demo;

import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the demo data: the four sets of the notebook as Parquet, and its movies. Run it as the README of the folder
 * {@code data} tells; the argument is that folder.
 */
public final class DemoData {
    private static final String FIGURES = "/seed/";

    private DemoData() {}

    /** Writes all files below the folder that is given. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = Path.of(args[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Path below the folder {@code data} → content. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("movies/movies.csv", figures("movies.csv"));
        for (String set : List.of("nn", "word2vec", "word2vec_20", "tf_idf")) {
            files.put("movies/embeddings/" + set + ".parquet", set(set, set.equals("tf_idf")));
        }
        return files;
    }

    private static byte[] set(String name, boolean float64) throws IOException {
        String text = new String(figures("embeddings/" + name + ".csv"), StandardCharsets.UTF_8);
        List<String[]> lines = text.lines().map(line -> line.split(",", -1)).toList();
        String[] header = lines.get(0);
        List<String[]> rows = lines.subList(1, lines.size());
        ParquetFileWriter writer = new ParquetFileWriter(rows.size());
        writer.int64(header[0], row -> Long.parseLong(rows.get(row)[0]));
        for (int c = 1; c < header.length; c++) {
            int column = c;
            if (float64) {
                writer.float64(header[c], row -> Double.parseDouble(rows.get(row)[column]));
            } else {
                // Parsed as float, as the notebook stores it: rounding twice could end elsewhere.
                writer.float32(header[c], row -> Float.parseFloat(rows.get(row)[column]));
            }
        }
        return writer.toBytes();
    }

    private static byte[] figures(String name) throws IOException {
        try (InputStream in = DemoData.class.getResourceAsStream(FIGURES + name)) {
            return in.readAllBytes();
        }
    }
}
