package dev.embx.cli;

import dev.embx.analysis.cluster.LeafOrder;
import dev.embx.analysis.heatmap.ItemOrder;
import dev.embx.cli.command.FormatCommand;
import dev.embx.cli.settings.Setting;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.comparison.Measure;
import dev.embx.export.Format;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Analogy;
import dev.embx.source.write.SetFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that an option takes, where it takes one of a few. */
final class OptionValues {

    private OptionValues() {}

    /** The words of an option of a command; empty where any text, number or file will do. */
    static List<String> of(CommandSpec command, OptionSpec option) {
        String name = command.name();
        return switch (option.longestName()) {
            case "--format" -> formats(command);
            case "--metric" -> metrics(name);
            case "--method" -> methods(name);
            case "--order" ->
                name.equals("heatmap")
                        ? words(ItemOrder.values(), ItemOrder::id)
                        : words(LeafOrder.values(), LeafOrder::id);
            case "--measure" -> words(Measure.values(), Measure::id);
            case "--init" -> List.of("pca", "random");
            case "--to" -> words(SetFormat.values(), SetFormat::id);
            case "--color" -> Setting.COLOR.words();
            case "--glyphs" -> Setting.GLYPHS.words();
            case "--pictures" -> Setting.PICTURES.words();
            case "--theme" -> Setting.THEME.words();
            default -> List.of();
        };
    }

    private static List<String> formats(CommandSpec command) {
        return command.userObject() instanceof FormatCommand writer
                ? writer.formats().stream().map(Format::id).toList()
                : List.of();
    }

    private static List<String> metrics(String command) {
        return switch (command) {
            case "dendrogram", "clusters" -> words(ClusterDistance.values(), ClusterDistance::id);
            case "project" -> List.of("euclidean", "cosine");
            default -> words(Metric.values(), Metric::id);
        };
    }

    private static List<String> methods(String command) {
        return switch (command) {
            case "clusters" -> List.of("tree", "kmeans", "xmeans", "dbscan", "spectral");
            case "project" -> List.of("tsne", "umap", "pca");
            case "neighbors" -> words(Analogy.Method.values(), Analogy.Method::id);
            default -> words(LinkageMethod.values(), LinkageMethod::id);
        };
    }

    private static <T> List<String> words(T[] values, Function<T, String> id) {
        return Stream.of(values).map(id).toList();
    }
}
