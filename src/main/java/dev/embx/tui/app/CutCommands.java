package dev.embx.tui.app;

import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.partition.PartitionMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that choose a tree and its cut, in any view, for the set that is shown. */
final class CutCommands {
    /** These commands with the word that each takes. */
    static final List<String[]> WITH_WORD = List.of(
            new String[] {"method", "NAME", "method of linkage: " + names(LinkageMethod.values(), LinkageMethod::id)},
            new String[] {
                "distance", "NAME", "what is clustered: " + names(ClusterDistance.values(), ClusterDistance::id)
            },
            new String[] {"clusters", "NUMBER", "cut the tree into so many clusters"},
            new String[] {"cut", "HEIGHT", "cut the tree at a height"},
            new String[] {"inconsistent", "NUMBER", "cut it where merges are more inconsistent"},
            new String[] {"kmeans", "NUMBER", "so many clusters without a tree, by k-means"},
            new String[] {"xmeans", "NUMBER", "clusters by X-means, at most so many"},
            new String[] {"spectral", "NUMBER", "so many clusters by spectral clustering"},
            new String[] {"dbscan", "EPS MIN", "dense regions: MIN items within the distance EPS"});

    /** scikit-learn's min_samples. */
    private static final int LEAST = 5;

    private final App app;
    private final CutRequest now;

    CutCommands(App app) {
        this.app = app;
        this.now =
                app.context().cut(app.navigation().view().focus(app.context()).set());
    }

    /** What a command does; empty where it is none of these. */
    Optional<App> run(String name, String word) {
        return switch (name) {
            case "method" ->
                Optional.of(one(LinkageMethod.values(), LinkageMethod::id, word)
                        .map(method -> app.recut(now.of(now.tree().by(method))))
                        .orElseGet(() -> unknown("method", word, names(LinkageMethod.values(), LinkageMethod::id))));
            case "distance" ->
                Optional.of(one(ClusterDistance.values(), ClusterDistance::id, word)
                        .map(distance -> app.recut(now.of(now.tree().on(distance))))
                        .orElseGet(
                                () -> unknown("distance", word, names(ClusterDistance.values(), ClusterDistance::id))));
            case "clusters" -> Optional.of(clusters(word));
            case "cut" -> Optional.of(height(word));
            case "inconsistent" -> Optional.of(inconsistent(word));
            case "kmeans", "xmeans", "spectral", "dbscan" -> Optional.of(flat(name, word));
            default -> Optional.empty();
        };
    }

    private App unknown(String what, String word, String names) {
        return app.with(Message.error("no " + what + " \"" + word + "\"; there are " + names));
    }

    private App clusters(String word) {
        boolean number = word.length() <= 9 && word.chars().allMatch(Character::isDigit) && Integer.parseInt(word) > 0;
        return number
                ? app.recut(now.by(new CutRule.Clusters(Integer.parseInt(word))))
                : app.with(Message.error("clusters takes a number from 1 on"));
    }

    private App flat(String name, String word) {
        try {
            PartitionMethod method = method(name, word.split(" +", -1));
            return app.with(app.navigation().clustering(now.set(), method)).with(Message.say(method.words()));
        } catch (NumberFormatException e) {
            return app.with(Message.error(
                    name.equals("dbscan")
                            ? "dbscan takes a distance and a number"
                            : name + " takes a number from 1 on"));
        }
    }

    private static PartitionMethod method(String name, String[] words) {
        return switch (name) {
            case "kmeans" -> new PartitionMethod.KMeans(count(words[0]));
            case "xmeans" -> new PartitionMethod.XMeans(count(words[0]));
            case "spectral" -> new PartitionMethod.Spectral(count(words[0]));
            default -> new PartitionMethod.Dbscan(coefficient(words[0]), words.length < 2 ? LEAST : count(words[1]));
        };
    }

    private static int count(String word) {
        int count = Integer.parseInt(word);
        if (count < 1) {
            throw new NumberFormatException(word);
        }
        return count;
    }

    private static double coefficient(String word) {
        double value = Double.parseDouble(word);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new NumberFormatException(word);
        }
        return value;
    }

    private App inconsistent(String word) {
        try {
            return app.recut(now.by(new CutRule.Inconsistent(coefficient(word))));
        } catch (NumberFormatException e) {
            return app.with(Message.error("inconsistent takes a coefficient from 0 on"));
        }
    }

    private App height(String word) {
        try {
            double height = Double.parseDouble(word);
            if (height >= 0 && height < Double.POSITIVE_INFINITY) {
                return app.recut(now.by(new CutRule.Height(height)));
            }
        } catch (NumberFormatException e) {
            // Told below like any other word that is no height.
        }
        return app.with(Message.error("cut takes a height from 0 on"));
    }

    private static <T> Optional<T> one(T[] values, Function<T, String> name, String word) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(word))
                .findFirst();
    }

    private static <T> String names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
    }
}
