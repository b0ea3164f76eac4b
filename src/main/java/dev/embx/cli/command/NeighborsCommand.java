package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.options.MetricArgument;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.AnalogyExhibit;
import dev.embx.export.exhibit.AxisExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.NeighborsExhibit;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.AnalogyTerm;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx neighbors}: the nearest and farthest items of one or of a sum of items; items on the axis between two. */
@Command(
        name = "neighbors",
        description = "list the nearest and farthest items of ITEM (an id, a label or part of one) or of an analogy:"
                + " \"king - man + woman\", \"mean(horse, dog) - farm\"; put labels with signs or commas in double quotes;"
                + " with --from A --to B list all items along the axis from A to B")
public final class NeighborsCommand extends ExhibitCommand {
    private static final int USUAL = 10;

    @Mixin
    private MetricArgument metric;

    @Option(
            names = "-k",
            paramLabel = "N",
            description =
                    "neighbors per end (default: 10); with --from: the N items nearest to the axis (default: all)")
    private Integer count;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "3cosadd",
            description =
                    "ranking of an analogy: 3cosadd (cosine to the sum) or 3cosmul (product of cosines) (default: 3cosadd)")
    private String method;

    @Option(names = "--from", paramLabel = "ITEM", description = "item at 0 of the axis")
    private String from;

    @Option(names = "--to", paramLabel = "ITEM", description = "item at 1 of the axis")
    private String to;

    private String item = "";

    public NeighborsCommand(Streams streams) {
        super(streams, Exhibit.TABLE);
    }

    @Override
    void check() {
        List<String> words = load().sets();
        boolean axis = from != null && to != null;
        boolean oneEnd = !axis && (from != null || to != null);
        if (oneEnd || (axis ? words.size() != 1 : words.size() < 2)) {
            throw UserError.usage(
                    "neighbors needs PATH SET ITEM, or PATH SET --from A --to B",
                    "ITEM is an id, a part of a label or a sum of them");
        }
        if (count != null) {
            Arguments.positive("-k", count);
        }
        metric.metric();
        method();
        item = String.join(" ", words.subList(1, words.size()));
        words.subList(1, words.size()).clear();
    }

    @Override
    Exhibit exhibit(Engine engine) {
        OpenSet set = engine.workspace().sets().get(0);
        if (from != null) {
            return new AxisExhibit(
                    new AxisRequest(set.name(), from, to), count == null ? OptionalInt.empty() : OptionalInt.of(count));
        }
        int k = count == null ? USUAL : count;
        List<AnalogyTerm<Integer>> terms = AnalogyRequest.terms(set.set(), item);
        AnalogyTerm<Integer> first = terms.get(0);
        if (terms.size() == 1 && first.items().size() == 1 && !first.minus()) {
            return new NeighborsExhibit(new NeighborsRequest(
                    set.name(), metric.metric(), first.items().get(0), k));
        }
        if (metric.metric() != Metric.COSINE) {
            throw UserError.usage(
                    "--metric " + metric.metric().id() + " does not fit a sum of items",
                    "leave it out: sums are by cosine");
        }
        return new AnalogyExhibit(new AnalogyRequest(set.name(), item, method(), k));
    }

    private Analogy.Method method() {
        return Arguments.one("--method", Analogy.Method.values(), Analogy.Method::id, method);
    }
}
