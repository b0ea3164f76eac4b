package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.Kernels;
import dev.embx.linalg.kernel.StripKernel;

/** Picks a kernel once it is known how much work there is. */
@FunctionalInterface
public interface KernelChoice {

    /** The kernel for searching this number of groups of equal rows. */
    StripKernel choose(int groups, int depth);

    /** For a search of all pairs. */
    static StripKernel forPairs(int groups, int depth) {
        return Kernels.forWork((long) groups * groups / 2 * depth);
    }

    /** For comparing a number of vectors with every row. */
    static KernelChoice forQuestions(int questions) {
        return (groups, depth) -> Kernels.forWork((long) groups * depth * questions);
    }
}
