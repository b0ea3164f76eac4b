package dev.embx.tui.view.projection;

import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.analysis.projection.TrustRequest;
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

    static String facts(ProjectionRequest request, Context context) {
        StringJoiner facts = new StringJoiner(" " + context.glyphs().dot() + " ");
        facts.add(Counts.of(context.set(request.set()).set().rows(), "item"));
        ProjectionMethod method = request.method();
        facts.add(method.title() + (method.metric() == Metric.COSINE ? " on cosine" : ""));
        if (method.seed() != 0) {
            facts.add("seed " + method.seed());
        }
        context.results().sketch(request).ifPresent(map -> {
            if (!Double.isNaN(map.explained())) {
                facts.add(map.varianceShown());
            }
            if (!Double.isNaN(map.loss())) {
                facts.add("KL " + Decimals.fixed(Math.max(0, map.loss()), 2));
            }
        });
        context.results()
                .find(new TrustRequest(request))
                .filter(trust -> trust.k() > 0)
                .ifPresent(trust -> facts.add("trust " + Decimals.fixed(trust.trustworthiness(), 2)));
        return facts.toString();
    }

    static void write(Pen pen, Context context, ShownMap shown) {
        PointColors groups = PointColors.of(shown.map(), shown.look().color(), context);
        int group = groups.of(shown.point());
        Label words = Label.of(groups.words(group));
        Label label = context.set(shown.set()).set().label(shown.row());
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
