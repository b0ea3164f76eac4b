package dev.embx.export.exhibit;

import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.embedding.EmbeddingSet;
import java.io.IOException;
import java.io.OutputStream;

/** Formats that are made by parts of the program that {@code export} may not import: the terminal's drawings, writers of sets. */
public interface ExportTools {

    /** A matrix drawn in lines of text. */
    String heatmap(OrderRequest order, boolean full);

    /** A dendrogram drawn in lines of text. */
    String dendrogram(CutRequest cut);

    /** The same lines as an SVG document. */
    String dendrogramSvg(CutRequest cut);

    /** Writes a set as Parquet. */
    void writeParquet(EmbeddingSet set, OutputStream out) throws IOException;
}
