package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.pairs.FilteredPairsRequest;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.image.Pictures;
import dev.embx.export.report.Newick;
import dev.embx.export.report.PairsReport;
import dev.embx.export.report.Report;
import dev.embx.export.report.ReportFormat;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Counts;
import dev.embx.tui.app.Exporter;
import dev.embx.tui.cell.Picture;
import dev.embx.tui.view.Exhibit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a view shows to a file; the ending says the format. */
final class FileExporter implements Exporter {
    private static final ExtremePairs.Ranking NONE = new ExtremePairs.Ranking(new int[0], new int[0], new double[0]);

    @Override
    public String export(Exhibit exhibit, String path, boolean force, Engine engine, Progress progress)
            throws AlreadyThere {
        Path target = Path.of(path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path);
        if (!force && Files.exists(target)) {
            throw new AlreadyThere(path);
        }
        byte[] content = content(exhibit, ending(path), new Publisher(engine, progress), engine, progress);
        AtomicFile.write(target, force, content);
        return String.format(
                Locale.ROOT, "wrote %s (%s)", target.toAbsolutePath().normalize(), Counts.of(content.length, "byte"));
    }

    @Override
    public Picture picture(Exhibit exhibit, Engine engine, Progress progress) {
        return Pictures.of(chart(exhibit, new Publisher(engine, progress), new ComparePublisher(engine, progress)));
    }

    private static String ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private byte[] content(Exhibit exhibit, String ending, Publisher publisher, Engine engine, Progress progress) {
        return switch (ending) {
            case "png" -> chart(exhibit, publisher, new ComparePublisher(engine, progress));
            case "nwk", "svg" -> tree(exhibit, ending, publisher, engine);
            case "csv" -> bytes(report(exhibit, publisher, engine, progress), ReportFormat.CSV);
            case "json" -> bytes(report(exhibit, publisher, engine, progress), ReportFormat.JSON);
            case "txt" -> bytes(report(exhibit, publisher, engine, progress), ReportFormat.TEXT);
            default -> throw Problem.usage("the ending says the format: .png .csv .json .txt, of a tree .svg .nwk");
        };
    }

    private static byte[] bytes(Report report, ReportFormat format) {
        return report.string(format).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chart(Exhibit exhibit, Publisher publisher, ComparePublisher comparisons) {
        if (exhibit instanceof Exhibit.Heatmap heatmap) {
            return publisher.heatmapChart(heatmap.order(), heatmap.full()).png();
        }
        if (exhibit instanceof Exhibit.Dendrogram tree) {
            return publisher.dendrogramChart(tree.cut()).png();
        }
        if (exhibit instanceof Exhibit.Pair pair) {
            return comparisons.overlapChart(pair.request()).png();
        }
        if (exhibit instanceof Exhibit.Comparisons all) {
            return comparisons.matrixChart(all.request(), all.measure()).png();
        }
        if (exhibit instanceof Exhibit.Map map) {
            return publisher.mapChart(map.request()).png();
        }
        throw Problem.usage("a list has no picture; e writes it as .csv, .json or .txt");
    }

    private static byte[] tree(Exhibit exhibit, String ending, Publisher publisher, Engine engine) {
        if (exhibit instanceof Exhibit.Map map && ending.equals("svg")) {
            return publisher.mapChart(map.request()).svg();
        }
        if (!(exhibit instanceof Exhibit.Dendrogram shown)) {
            throw Problem.usage("." + ending + " is for trees; choose .csv, .json or .txt");
        }
        LinkageRequest tree = shown.cut().tree();
        String content = ending.equals("svg")
                ? TextPicture.colored(engine).dendrogramSvg(shown.cut())
                : Newick.of(publisher.tree(tree).dendrogram(), publisher.leafLabels(tree));
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static Report report(Exhibit exhibit, Publisher publisher, Engine engine, Progress progress) {
        if (exhibit instanceof Exhibit.Pairs pairs) {
            return pairs(pairs.request(), engine, progress);
        }
        if (exhibit instanceof Exhibit.Neighbors neighbors) {
            return publisher.neighbors(neighbors.request());
        }
        if (exhibit instanceof Exhibit.Heatmap heatmap) {
            return publisher.heatmap(List.of(heatmap.order()));
        }
        if (exhibit instanceof Exhibit.Dendrogram tree) {
            return publisher.dendrogram(List.of(tree.cut()), true);
        }
        if (exhibit instanceof Exhibit.Clusters clusters) {
            return publisher.clusters(clusters.request());
        }
        if (exhibit instanceof Exhibit.Map map) {
            return publisher.projection(map.request());
        }
        return calculation(exhibit, publisher).orElseGet(() -> judgement(exhibit, publisher, engine, progress));
    }

    private static Optional<Report> calculation(Exhibit exhibit, Publisher publisher) {
        if (exhibit instanceof Exhibit.Calculation sum) {
            return Optional.of(publisher.calculation(sum.request()));
        }
        return exhibit instanceof Exhibit.Line line ? Optional.of(publisher.line(line.request())) : Optional.empty();
    }

    /** Of sets as wholes. */
    private static Report judgement(Exhibit exhibit, Publisher publisher, Engine engine, Progress progress) {
        if (exhibit instanceof Exhibit.Pair pair) {
            return new ComparePublisher(engine, progress).pair(pair.request());
        }
        if (exhibit instanceof Exhibit.Comparisons all) {
            return new ComparePublisher(engine, progress).all(all.request());
        }
        if (exhibit instanceof Exhibit.Health health) {
            return new HealthPublisher(engine, progress).health(health.request());
        }
        if (exhibit instanceof Exhibit.HealthItems items) {
            return new HealthPublisher(engine, progress).items(items.request(), items.figure());
        }
        return publisher.sets(engine.workspace().sets());
    }

    /** One end of the ranking, as the filter leaves it. */
    private static Report pairs(FilteredPairsRequest request, Engine engine, Progress progress) {
        ExtremePairs extremes = engine.solve(request.pairs(), progress);
        ExtremePairs.Ranking shown =
                kept(request.least() ? extremes.least() : extremes.most(), engine.solve(request, progress));
        ExtremePairs one = new ExtremePairs(
                request.least() ? NONE : shown, request.least() ? shown : NONE, extremes.items(), extremes.pairs());
        return new PairsReport(List.of(new PairsReport.Entry(
                engine.workspace().get(request.pairs().query().set()).set(),
                request.pairs().query().metric(),
                one)));
    }

    private static ExtremePairs.Ranking kept(ExtremePairs.Ranking ranking, int[] places) {
        return new ExtremePairs.Ranking(
                Arrays.stream(places).map(i -> ranking.row()[i]).toArray(),
                Arrays.stream(places).map(i -> ranking.column()[i]).toArray(),
                Arrays.stream(places).mapToDouble(i -> ranking.similarity()[i]).toArray());
    }
}
