package dev.embx.tui.widget.projection;

import java.util.Arrays;

/** The points that fall into each cell of a map: which of its places have one, how many, and the group that most are of. */
public final class PointGrid {
    private final int[] places;
    private final int[] count;
    private final int[] group;
    private final int[] vote;
    private int largest;

    PointGrid(int cells) {
        places = new int[cells];
        count = new int[cells];
        group = new int[cells];
        vote = new int[cells];
        Arrays.fill(group, -1);
    }

    /** Adds a point; the group of a cell is kept by Boyer and Moore's majority vote (1981). */
    void add(int cell, int place, int pointGroup) {
        places[cell] |= 1 << place;
        count[cell]++;
        largest = Math.max(largest, count[cell]);
        if (vote[cell] == 0) {
            group[cell] = pointGroup;
        }
        vote[cell] += group[cell] == pointGroup ? 1 : -1;
    }

    /** Whether any point is in a cell. */
    public boolean taken(int cell) {
        return count[cell] > 0;
    }

    int places(int cell) {
        return places[cell];
    }

    /** Number of points in a cell. */
    public int count(int cell) {
        return count[cell];
    }

    int group(int cell) {
        return group[cell];
    }

    /** The most points of any cell. */
    int largest() {
        return largest;
    }
}
