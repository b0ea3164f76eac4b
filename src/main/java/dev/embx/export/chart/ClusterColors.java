package dev.embx.export.chart;

import java.awt.Color;
import java.util.List;

/** Colors of clusters. They follow Okabe and Ito's set for all kinds of color vision, darkened for white. */
public final class ClusterColors {
    /** Merges that join clusters. */
    public static final Color ABOVE_CUT = new Color(0x8a929c);

    private static final List<Color> COLORS = List.of(
            new Color(0x0072b2),
            new Color(0xd55e00),
            new Color(0x009e73),
            new Color(0xb8578f),
            new Color(0xc98500),
            new Color(0x3f9fd8),
            new Color(0x6a4c93),
            new Color(0x7a6a1f));

    private ClusterColors() {}

    /** The color of a cluster from 0; they come again after eight. */
    public static Color color(int cluster) {
        return COLORS.get(cluster % COLORS.size());
    }
}
