package dev.embx.tui.view.projection;

import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.metrics.Metric;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.util.StringJoiner;

/** What a careful reader wants to know of a map, and the item at the cursor. */
final class ProjectionReadout {

    private ProjectionReadout() {}

    static String facts(ProjectionView view, Context context) {
        StringJoiner facts = new StringJoiner(" " + context.glyphs().dot() + " ");
        facts.add(Counts.of(context.set(view.set()).set().rows(), "item"));
        ProjectionMethod method = view.request().method();
        facts.add(method.title() + (method.metric() == Metric.COSINE ? " on cosine" : ""));
        if (method.seed() != 0) {
            facts.add("seed " + method.seed());
        }
        view.map(context).ifPresent(map -> {
            if (!Double.isNaN(map.explained())) {
                facts.add(map.varianceShown());
            }
            if (!Double.isNaN(map.loss())) {
                facts.add("KL " + Decimals.fixed(Math.max(0, map.loss()), 2));
            }
        });
        context.results()
                .find(view.trust())
                .filter(trust -> trust.k() > 0)
                .ifPresent(trust -> facts.add("trust " + Decimals.fixed(trust.trustworthiness(), 2)));
        return facts.toString();
    }

    static void write(Pen pen, Context context, ProjectionView view, Projection map) {
        int row = map.rows()[view.point(map)];
        PointColors groups = PointColors.of(map, view, context);
        int group = groups.of(view.point(map));
        Label words = Label.of(groups.words(group));
        Label label = context.set(view.set()).set().label(row);
        pen.text(groups.sign(group) + " ", groups.style(group))
                .label(
                        label,
                        Math.min(label.width(), pen.room()),
                        context.theme().accent())
                .gap(2)
                .label(
                        words,
                        Math.min(words.width(), pen.room()),
                        context.theme().dim());
    }
}
