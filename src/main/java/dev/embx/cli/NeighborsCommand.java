package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.export.report.AxisReport;
import dev.embx.export.report.Report;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.AnalogyTerm;
import dev.embx.neighbors.Axis;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx neighbors}: the nearest and farthest items of one or of a sum of items; items on the line between two. */
@Command(
        name = "neighbors",
        description = "PATH SET ITEM: the nearest and the farthest items of one, or of a sum of items:"
                + " \"king - man + woman\", \"mean(cat, dog) - pet\"; labels that hold a sign or a comma in double quotes;"
                + " or PATH SET --from A --to B: all items on the line between two")
final class NeighborsCommand implements Callable<Integer> {
    private static final String USAGE =
            "neighbors needs PATH SET ITEM, or PATH SET --from A --to B; ITEM is an id, a part of a label or a sum of them";
    private static final int USUAL = 10;

    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private MetricArgument metric;

    @Option(
            names = "-k",
            paramLabel = "N",
            description = "neighbors of each end (default: 10); on a line the N items nearest to it (default: all)")
    private Integer count;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "3cosadd",
            description = "of a sum: 3cosadd (cosine to the sum) or 3cosmul (product of cosines; default: 3cosadd)")
    private String method;

    @Option(names = "--from", paramLabel = "ITEM", description = "the item at 0 of a line")
    private String from;

    @Option(names = "--to", paramLabel = "ITEM", description = "the item at 1 of a line")
    private String to;

    @Mixin
    private RatingsTop top;

    NeighborsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean line = line();
        int k = count == null ? USUAL : Arguments.positive("-k", count);
        Analogy.Method ranked = method();
        List<String> words = load.sets().subList(1, load.sets().size());
        String item = String.join(" ", words);
        words.clear();
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        OpenSet set = engine.workspace().sets().get(0);
        try {
            output.write(line ? line(engine, set) : sum(engine, set, item, ranked, k), streams.out());
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage());
        }
        return ExitCode.OK;
    }

    /** Whether a line is asked for. */
    private boolean line() {
        boolean line = from != null && to != null;
        boolean oneEnd = !line && (from != null || to != null);
        boolean fits = line ? load.sets().size() == 1 : load.sets().size() > 1;
        if (oneEnd || !fits) {
            throw Problem.usage(USAGE);
        }
        return line;
    }

    private Report line(Engine engine, OpenSet set) {
        Axis line = engine.solve(new AxisRequest(set.name(), from, to), Progress.NONE);
        return new AxisReport(set.set(), count == null ? line : line.nearest(count));
    }

    private Report sum(Engine engine, OpenSet set, String item, Analogy.Method ranked, int k) {
        List<AnalogyTerm<Integer>> terms = AnalogyRequest.terms(set.set(), item);
        AnalogyTerm<Integer> first = terms.get(0);
        if (terms.size() == 1 && first.items().size() == 1 && !first.minus()) {
            NeighborsRequest request = new NeighborsRequest(
                    set.name(), metric.metric(), first.items().get(0), k);
            return new Publisher(engine, Progress.NONE).neighbors(request);
        }
        if (metric.metric() != Metric.COSINE) {
            throw Problem.usage("--metric " + metric.metric().id() + ": sums of items are by cosine; leave it out");
        }
        AnalogyRequest request = new AnalogyRequest(set.name(), item, ranked, k);
        return new Publisher(engine, Progress.NONE).calculation(request);
    }

    private Analogy.Method method() {
        for (Analogy.Method known : Analogy.Method.values()) {
            if (known.id().equals(method)) {
                return known;
            }
        }
        throw Problem.usage("--method " + method + ": there are 3cosadd and 3cosmul");
    }
}
