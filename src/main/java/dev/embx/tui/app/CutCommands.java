package dev.embx.tui.app;

import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.tui.app.state.Message;
import java.util.Arrays;
import java.util.function.Function;

/** The commands that choose a tree and its cut, in any view, for the set that is shown. */
final class CutCommands {
    /** scikit-learn's min_samples. */
    private static final int LEAST = 5;

    private CutCommands() {}

    private static CutRequest now(App app) {
        return app.context().cut(app.set());
    }

    static Turn method(App app, String word) {
        LinkageMethod method = Arrays.stream(LinkageMethod.values())
                .filter(value -> value.id().equals(word))
                .findFirst()
                .orElseThrow();
        return Turn.of(app.recut(now(app).of(now(app).tree().by(method))));
    }

    static Turn distance(App app, String word) {
        ClusterDistance distance = Arrays.stream(ClusterDistance.values())
                .filter(value -> value.id().equals(word))
                .findFirst()
                .orElseThrow();
        return Turn.of(app.recut(now(app).of(now(app).tree().on(distance))));
    }

    static Turn clusters(App app, String word) {
        return cut(app, word, text -> new CutRule.Clusters(count(text)), "clusters: expected a positive integer");
    }

    static Turn height(App app, String word) {
        return cut(app, word, text -> new CutRule.Height(number(text)), "cut: expected a height of at least 0");
    }

    static Turn inconsistent(App app, String word) {
        return cut(
                app,
                word,
                text -> new CutRule.Inconsistent(number(text)),
                "inconsistent: expected a number of at least 0");
    }

    private static Turn cut(App app, String word, Function<String, CutRule> rule, String wanted) {
        try {
            return Turn.of(app.recut(now(app).by(rule.apply(word))));
        } catch (NumberFormatException e) {
            return Commands.error(app, wanted);
        }
    }

    static Turn kmeans(App app, String word) {
        return partition(
                app, word, text -> new PartitionMethod.KMeans(count(text)), "kmeans: expected a positive integer");
    }

    static Turn xmeans(App app, String word) {
        return partition(
                app, word, text -> new PartitionMethod.XMeans(count(text)), "xmeans: expected a positive integer");
    }

    static Turn spectral(App app, String word) {
        return partition(
                app, word, text -> new PartitionMethod.Spectral(count(text)), "spectral: expected a positive integer");
    }

    static Turn dbscan(App app, String word) {
        return partition(app, word, CutCommands::dbscan, "dbscan: expected a distance and a positive integer");
    }

    private static PartitionMethod dbscan(String text) {
        String[] words = text.split(" +", -1);
        return new PartitionMethod.Dbscan(number(words[0]), words.length < 2 ? LEAST : count(words[1]));
    }

    private static Turn partition(App app, String word, Function<String, PartitionMethod> parser, String wanted) {
        try {
            PartitionMethod method = parser.apply(word);
            return Turn.of(app.with(app.navigation().clustering(now(app).set(), method))
                    .with(Message.say(method.words())));
        } catch (NumberFormatException e) {
            return Commands.error(app, wanted);
        }
    }

    /** A whole number from 1 on. */
    private static int count(String word) {
        int count = Integer.parseInt(word);
        if (count < 1) {
            throw new NumberFormatException(word);
        }
        return count;
    }

    /** A number from 0 on. */
    private static double number(String word) {
        double value = Double.parseDouble(word);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new NumberFormatException(word);
        }
        return value;
    }
}
