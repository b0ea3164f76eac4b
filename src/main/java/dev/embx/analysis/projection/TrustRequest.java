package dev.embx.analysis.projection;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Progress;
import dev.embx.manifold.MapSpace;
import dev.embx.manifold.trust.MapTrust;

/**
 * How far a map can be trusted, judged by the metric it was made by.
 *
 * @param map the map
 */
public record TrustRequest(ProjectionRequest map) implements Request<MapTrust> {

    @Override
    public String title() {
        return "computing the trustworthiness of " + map.set();
    }

    @Override
    public MapTrust compute(Engine engine, Progress progress) {
        Projection made = engine.solve(map, progress);
        return MapTrust.of(
                MapSpace.of(map.points(engine), map.method().metric()),
                made.layout(),
                MapTrust.NEIGHBORS,
                Runtime.getRuntime().availableProcessors(),
                progress);
    }
}
