package dev.embx.analysis.projection;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.manifold.LayoutListener;
import dev.embx.metrics.ScaledMatrix;
import java.util.Optional;

/**
 * The map of the usable rows of a set. Its key is the set and the method with all options and the seed.
 *
 * @param set name of the set
 * @param method how the map is made
 */
public record ProjectionRequest(String set, ProjectionMethod method) implements Request<Projection> {

    @Override
    public String title() {
        return method.title() + " of " + set;
    }

    @Override
    public Optional<Estimate> estimate(Engine engine) {
        OpenSet open = engine.workspace().get(set);
        return Optional.of(
                method.estimate(open.check().usable().length, open.set().dimensions()));
    }

    @Override
    public Projection compute(Engine engine, Progress progress) {
        int[] rows = engine.workspace().get(set).usable();
        LayoutListener listener = (iteration, iterations, loss, layout) ->
                progress.show(new Projection(this, rows, layout.copy(), loss, Double.NaN, false));
        ProjectionMethod.Drawn drawn = method.draw(scaled(engine), listener, progress);
        return new Projection(this, rows, drawn.layout(), drawn.loss(), drawn.explained(), true);
    }

    private ScaledMatrix scaled(Engine engine) {
        return ScaledMatrix.of(engine.workspace().get(set).points());
    }

    /** The vectors that are mapped, one per point, divided by a power of two where their values are extreme. */
    Matrix points(Engine engine) {
        return scaled(engine).points();
    }
}
