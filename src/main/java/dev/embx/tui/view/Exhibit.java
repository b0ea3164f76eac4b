package dev.embx.tui.view;

import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.analysis.pairs.FilteredPairsRequest;
import dev.embx.analysis.projection.ProjectionRequest;
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
    record Calculation(AnalogyRequest request) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-sum.csv";
        }
    }

    /** The items on a line between two. */
    record Line(AxisRequest request) implements Exhibit {
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
