package dev.embx.tui.view;

import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LeafOrder;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.SuggestionRequest;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.quality.SuggestedClusters;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import java.util.List;
import java.util.Optional;

/** The keys that choose a tree and its cut, the same wherever clusters are shown. */
public final class CutKeys {
    /** These keys, for footer and help. */
    public static final List<Action> ALL = List.of(
            Action.FEWER_CLUSTERS,
            Action.MORE_CLUSTERS,
            Action.SUGGESTION,
            Action.DEFAULT_CUT,
            Action.METHOD,
            Action.DISTANCE,
            Action.LEAF_ORDER);

    private final Context context;
    private final CutRequest now;
    private final LinkageRequest tree;
    private final Optional<Cut> found;

    public CutKeys(Context context, String set) {
        this.context = context;
        this.now = context.cut(set);
        this.tree = now.tree();
        this.found = context.results().find(now);
    }

    /** What an action changes; empty where it is none of these. */
    public Optional<Effect> effect(Action action) {
        return switch (action) {
            case MORE_CLUSTERS -> Optional.of(into(found.map(Cut::more).orElse(wanted() + 1)));
            case FEWER_CLUSTERS -> Optional.of(into(found.map(Cut::fewer).orElse(Math.max(1, wanted() - 1))));
            case DEFAULT_CUT -> Optional.of(new Effect.Recut(now.by(CutRule.DEFAULT), ""));
            case SUGGESTION -> Optional.of(suggested());
            case METHOD -> Optional.of(other(tree.by(next(LinkageMethod.values(), tree.method()))));
            case DISTANCE -> Optional.of(other(tree.on(next(ClusterDistance.values(), tree.distance()))));
            case LEAF_ORDER -> Optional.of(other(tree.in(next(LeafOrder.values(), tree.order()))));
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> E next(E[] values, E value) {
        return values[(value.ordinal() + 1) % values.length];
    }

    private Effect other(LinkageRequest wanted) {
        return new Effect.Recut(now.of(wanted), "");
    }

    private Effect into(int clusters) {
        return new Effect.Recut(now.by(new CutRule.Clusters(clusters)), "");
    }

    /** How many clusters are asked for where the answer is still on its way. */
    private int wanted() {
        return now.rule() instanceof CutRule.Clusters clusters ? clusters.most() : 1;
    }

    /** First the largest gap, then the best silhouette, and so on in turn. */
    private Effect suggested() {
        Optional<SuggestedClusters> suggestions = context.results().find(new SuggestionRequest(tree));
        if (found.isEmpty()) {
            return new Effect.Say("no dendrogram yet");
        }
        int gap = SuggestedClusters.largestGap(found.get().tree().dendrogram(), SuggestionRequest.MOST);
        boolean atGap = now.rule().equals(new CutRule.Clusters(gap));
        if (suggestions.isEmpty()) {
            return suggestion(gap, "largest gap between heights; S again for the best silhouette");
        }
        int best = suggestions.get().bestSilhouette();
        String silhouette = silhouette(suggestions.get());
        if (best == gap) {
            return suggestion(gap, "largest gap between heights and " + silhouette);
        }
        return atGap ? suggestion(best, silhouette) : suggestion(gap, "largest gap between heights");
    }

    private static String silhouette(SuggestedClusters suggestions) {
        double[] silhouettes = suggestions.silhouettes();
        int at = suggestions.bestSilhouette() - 2;
        String value = at >= 0 && at < silhouettes.length ? " (" + Decimals.fixed(silhouettes[at], 2) + ")" : "";
        return "best mean silhouette" + value;
    }

    private Effect suggestion(int clusters, String why) {
        String words = Counts.of(clusters, "cluster") + ": " + why + ", of 2 to " + SuggestionRequest.MOST;
        return new Effect.Recut(now.by(new CutRule.Clusters(clusters)), words);
    }
}
