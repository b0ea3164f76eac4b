package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.analysis.projection.TrustRequest;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Origin;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.projection.ProjectionChart;
import dev.embx.export.report.projection.ProjectionReport;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a set in two dimensions. */
public record ProjectionExhibit(ProjectionRequest request) implements Exhibit {
    /** The formats of a projection. */
    public static final List<Format> FORMATS =
            List.of(Format.PNG, Format.SVG, Format.CSV, Format.JSON, Format.PARQUET, Format.TEXT);

    /** Up to this many items a picture is colored by clusters: their tree comes without visible delay. */
    private static final int CLUSTERED = 3_000;

    @Override
    public String name() {
        return request.set() + "-" + request.method().id();
    }

    @Override
    public List<Format> formats() {
        return FORMATS;
    }

    @Override
    public List<ProjectionRequest> requests() {
        return List.of(request);
    }

    private EmbeddingSet items(Engine engine) {
        return engine.workspace().get(request.set()).set();
    }

    @Override
    public ProjectionReport report(Engine engine, Progress progress) {
        return new ProjectionReport(
                items(engine), engine.solve(request, progress), engine.solve(new TrustRequest(request), progress));
    }

    @Override
    public Optional<Chart> chart(Engine engine, Progress progress) {
        return Optional.of(picture(engine, progress));
    }

    private ProjectionChart picture(Engine engine, Progress progress) {
        Projection map = engine.solve(request, progress);
        EmbeddingSet items = items(engine);
        String title = Label.of(request.set()).text();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Set", title);
        texts.put("Method", request.method().id());
        texts.put("Software", "embx " + Version.text());
        return new ProjectionChart(
                title,
                report(engine, progress).facts(),
                Arrays.stream(map.rows()).mapToObj(items::label).toArray(Label[]::new),
                map.layout().x(),
                map.layout().y(),
                map.size() > CLUSTERED
                        ? new int[0]
                        : engine.solve(CutRequest.ward(request.set()), progress).place(),
                texts);
    }

    @Override
    public void write(Format format, ExportContext context, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> {
                ProjectionChart chart = picture(context.engine(), context.progress());
                out.write(chart.svg(context.size(chart)));
            }
            case PARQUET -> context.tools().writeParquet(projected(context.engine(), context.progress()), out);
            default -> Exhibit.super.write(format, context, out);
        }
    }

    /** The projection as a set of two dimensions with the items' ids, labels and columns. */
    private EmbeddingSet projected(Engine engine, Progress progress) {
        Projection map = engine.solve(request, progress);
        EmbeddingSet items = items(engine).select(map.rows());
        double[] values = new double[2 * map.size()];
        for (int point = 0; point < map.size(); point++) {
            values[2 * point] = map.layout().x()[point];
            values[2 * point + 1] = map.layout().y()[point];
        }
        Origin from = items.origin();
        return new EmbeddingSet(
                request.set(),
                new Float64Matrix(map.size(), 2, values),
                items.ids(),
                items.labels(),
                items.metadata(),
                items.join(),
                new Origin(from.file(), from.storage(), ElementType.FLOAT64, List.of("x", "y"), List.of()));
    }
}
