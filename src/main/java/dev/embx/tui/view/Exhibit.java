package dev.embx.tui.view;

import dev.embx.analysis.FilteredPairsRequest;
import dev.embx.analysis.ItemOrder;
import dev.embx.analysis.NeighborsRequest;
import dev.embx.analysis.TreeRequest;

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

    /** The matrix of similarities. */
    record Heatmap(String set, ItemOrder order, boolean full) implements Exhibit {
        @Override
        public String fileName() {
            return set + "-heatmap.png";
        }
    }

    /** The tree, cut into so many clusters; 0 stands for the default cut. */
    record Dendrogram(TreeRequest request, int clusters) implements Exhibit {
        @Override
        public String fileName() {
            return request.set() + "-dendrogram.png";
        }
    }
}
