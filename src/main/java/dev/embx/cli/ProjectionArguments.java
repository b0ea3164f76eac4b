package dev.embx.cli;

import dev.embx.analysis.ProjectionMethod;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a map is made. */
final class ProjectionArguments {
    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "pca", description = "pca (default: pca)")
    private String method;

    /** The method with its options. */
    ProjectionMethod method() {
        return Arrays.stream(ProjectionMethod.defaults())
                .filter(known -> known.id().equals(method))
                .findFirst()
                .orElseThrow(() -> Problem.usage("--method " + method + ": there are "
                        + Arrays.stream(ProjectionMethod.defaults())
                                .map(ProjectionMethod::id)
                                .collect(Collectors.joining(", "))));
    }
}
