package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.FilteredPairsRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.pairs.PairsReport;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.ExtremePairs;
import java.util.Arrays;
import java.util.List;

/** One end of the ranking of pairs, as a filter leaves it. */
public record FilteredPairsExhibit(FilteredPairsRequest request) implements Exhibit {
    private static final ExtremePairs.Ranking NONE = new ExtremePairs.Ranking(new int[0], new int[0], new double[0]);

    private PairQuery query() {
        return request.pairs().query();
    }

    @Override
    public String name() {
        return query().set() + (request.least() ? "-least-similar" : "-most-similar");
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<FilteredPairsRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        ExtremePairs all = engine.solve(request.pairs(), progress);
        ExtremePairs.Ranking kept = kept(request.least() ? all.least() : all.most(), engine.solve(request, progress));
        ExtremePairs shown = new ExtremePairs(
                request.least() ? NONE : kept, request.least() ? kept : NONE, all.items(), all.pairs());
        return new PairsReport(List.of(
                new PairsReport.Entry(engine.workspace().get(query().set()).set(), query().metric(), shown)));
    }

    private static ExtremePairs.Ranking kept(ExtremePairs.Ranking ranking, int[] places) {
        return new ExtremePairs.Ranking(
                Arrays.stream(places).map(i -> ranking.row()[i]).toArray(),
                Arrays.stream(places).map(i -> ranking.column()[i]).toArray(),
                Arrays.stream(places).mapToDouble(i -> ranking.similarity()[i]).toArray());
    }
}
