package dev.embx.analysis.health;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.health.Health;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import java.util.Optional;

/**
 * The irregularities of a set.
 *
 * @param set name of the set
 * @param k neighbors per list, at least 1
 */
public record HealthRequest(String set, int k) implements Request<Health> {

    /** The default number of neighbors per list. */
    public static final int USUAL = 10;

    @Override
    public String title() {
        return "checking the health of " + set;
    }

    @Override
    public Optional<Estimate> estimate(Engine engine) {
        OpenSet open = engine.workspace().get(set);
        return Optional.of(
                Health.estimate(open.check().usable().length, open.set().dimensions(), k));
    }

    @Override
    public Health compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        open.usable();
        return Health.of(open.set(), open.check(), k, progress);
    }
}
