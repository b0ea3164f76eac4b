package dev.embx.export.chart;

import java.awt.Color;

/** What a map is drawn on: pixels, or the elements of a drawing. */
interface Sheet {

    void line(double[] from, double[] to, Color color);

    void dot(double x, double y, double radius, Color color);

    /** Text from its left end on its base line. */
    void text(String text, double[] at, double pixels, boolean bold, Color color);
}
