package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.ClustersRequest;
import dev.embx.analysis.cluster.QualityRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.cluster.ClustersReport;
import dev.embx.job.Progress;
import java.util.List;

/** The clusters of some sets, and the cluster of each item. */
public record ClustersExhibit(List<ClusteringRequest<?>> requests) implements Exhibit {

    /** Copies the list. */
    public ClustersExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).set() + "-clusters";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new ClustersReport(requests.stream()
                .map(request -> entry(request, engine, progress))
                .toList());
    }

    private static ClustersReport.Entry entry(ClusteringRequest<?> request, Engine engine, Progress progress) {
        return new ClustersReport.Entry(
                engine.workspace().get(request.set()).set(),
                request,
                engine.solve(request, progress),
                engine.solve(new ClustersRequest(request), progress),
                engine.solve(new QualityRequest(request), progress));
    }
}
