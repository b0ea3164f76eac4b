package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.items.ItemLookup;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.AnalogyExpression;
import dev.embx.neighbors.AnalogyTerm;
import java.util.Arrays;
import java.util.List;

/**
 * The items nearest to a sum of items.
 *
 * @param set name of the set
 * @param expression as {@link AnalogyExpression} reads it; the whole of it may be the name of one item
 * @param method how items are ranked
 * @param count items wanted of each end, at least 1
 */
public record AnalogyRequest(String set, String expression, Analogy.Method method, int count)
        implements Request<AnalogyResult> {

    @Override
    public String title() {
        return "computing the analogy in " + set;
    }

    /**
     * @throws UserError where the expression is none, an item is not found, or one has no direction
     */
    @Override
    public AnalogyResult compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        List<AnalogyTerm<Integer>> terms = terms(open.set(), expression);
        int[] usable = open.check().usable();
        terms.forEach(term -> term.items().forEach(row -> requireUsable(open.set(), usable, row)));
        Analogy analogy = new Analogy(open.set().vectors(), terms);
        return new AnalogyResult(
                terms,
                analogy.operands(),
                method == Analogy.Method.ADD
                        ? analogy.add(engine.solve(new SearchRequest(set, Metric.COSINE), progress), count)
                        : analogy.multiply(usable, count, progress));
    }

    /**
     * The terms of an expression by rows of a set.
     *
     * @throws UserError where the expression is none or an item is not found
     */
    public static List<AnalogyTerm<Integer>> terms(EmbeddingSet set, String expression) {
        ItemLookup lookup = new ItemLookup(set);
        if (lookup.has(expression.strip())) {
            return List.of(new AnalogyTerm<>(false, List.of(lookup.row(expression.strip()))));
        }
        List<AnalogyTerm<String>> terms = AnalogyExpression.parse(expression);
        boolean one = terms.size() == 1 && terms.get(0).items().size() == 1;
        return terms.stream()
                .map(term -> new AnalogyTerm<>(
                        term.minus(),
                        term.items().stream()
                                .map(name -> one ? lookup.row(name) : lookup.operand(name))
                                .toList()))
                .toList();
    }

    private static void requireUsable(EmbeddingSet set, int[] usable, int row) {
        if (Arrays.binarySearch(usable, row) < 0) {
            throw UserError.usage(
                    "\"" + set.label(row).text() + "\" has no direction: its vector is zero, NaN or infinite",
                    "choose another item");
        }
    }
}
