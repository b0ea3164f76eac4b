package dev.embx.tui.view;

import dev.embx.analysis.CalculationRequest;
import dev.embx.analysis.ClusteringRequest;
import dev.embx.analysis.ComparisonMatrixRequest;
import dev.embx.analysis.ComparisonRequest;
import dev.embx.analysis.CutRequest;
import dev.embx.analysis.FilteredPairsRequest;
import dev.embx.analysis.HealthRequest;
import dev.embx.analysis.LineRequest;
import dev.embx.analysis.NeighborsRequest;
import dev.embx.analysis.OrderRequest;
import dev.embx.analysis.ProjectionRequest;
import dev.embx.comparison.Measure;
import dev.embx.health.Figure;

/** What a view shows, so that it can be written to a file from the same results. */
public sealed interface Exhibit {

    /** A file name to start from. */
    String fileName();

    /** The table of sets. */
    record Sets() implements Exhibit {
        @Override
        public String fileName() {
            return "sets.csv";
        }
    }

    /** One end of the ranking of pairs, as filtered. */
    record Pairs(FilteredPairsRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.pairs().query().set() + (request.least() ? "-least-similar" : "-most-similar") + ".csv";
        }
    }

    /** The neighbors of an item. */
    record Neighbors(NeighborsRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-neighbors.csv";
        }
    }

    /** What a sum of items is near to. */
    record Calculation(CalculationRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-sum.csv";
        }
    }

    /** The items on a line between two. */
    record Line(LineRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-line.csv";
        }
    }

    /** The matrix of similarities. */
    record Heatmap(OrderRequest order, boolean full) implements Exhibit {
        @Override
        public String fileName() {
            return order.set() + "-heatmap.png";
        }
    }

    /** The tree and its clusters. */
    record Dendrogram(CutRequest cut) implements Exhibit {
        @Override
        public String fileName() {
            return cut.tree().set() + "-dendrogram.png";
        }
    }

    /** The items on a map. */
    record Map(ProjectionRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-" + request.method().id() + ".csv";
        }
    }

    /** The items of two sets by how many neighbors they keep. */
    record Pair(ComparisonRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.a() + "-" + request.b() + ".csv";
        }
    }

    /** All pairs of sets. */
    record Comparisons(ComparisonMatrixRequest request, Measure measure) implements Exhibit {
        @Override
        public String fileName() {
            return "comparison.csv";
        }
    }

    /** What is odd about a set. */
    record Health(HealthRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-health.csv";
        }
    }

    /** The items behind one figure of it. */
    record HealthItems(HealthRequest request, Figure figure) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-" + figure.id() + ".csv";
        }
    }

    /** The cluster of each item. */
    record Clusters(ClusteringRequest<?> request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-clusters.csv";
        }
    }
}
