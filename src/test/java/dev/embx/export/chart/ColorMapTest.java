package dev.embx.export.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColorMapTest {

    @Test
    void scaleFollowsTheSignsOfTheValues() {
        assertEquals(
                ColorScale.DIVERGING, ColorMap.of(ColorScale.FITTING, -0.4, 1).scale());
        assertEquals(
                ColorScale.SEQUENTIAL, ColorMap.of(ColorScale.FITTING, 0.1, 1).scale());
        assertEquals(
                ColorScale.SEQUENTIAL,
                ColorMap.of(ColorScale.FITTING, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .scale());
    }

    @Test
    void sequentialGrowsLighterAllTheWay() {
        ColorMap map = ColorMap.of(ColorScale.SEQUENTIAL, -1, 1);
        for (int i = 1; i <= 100; i++) {
            double before = luminance(map.rgb(-1 + 0.02 * (i - 1)));
            assertTrue(luminance(map.rgb(-1 + 0.02 * i)) > before, "at " + i);
        }
    }

    @Test
    void divergingIsLightestAtZeroAndDarkensOnBothSides() {
        ColorMap map = ColorMap.of(ColorScale.DIVERGING, -1, 1);
        for (int i = 1; i <= 50; i++) {
            assertTrue(luminance(map.rgb(0.02 * i)) < luminance(map.rgb(0.02 * (i - 1))), "above at " + i);
            assertTrue(luminance(map.rgb(-0.02 * i)) < luminance(map.rgb(-0.02 * (i - 1))), "below at " + i);
        }
    }

    /** Blue and red differ in more than what a red-green blind eye loses: the blue channel. */
    @Test
    void endsOfTheDivergingScaleDifferInBlue() {
        ColorMap map = ColorMap.of(ColorScale.DIVERGING, -1, 1);
        assertTrue((map.rgb(-0.8) & 0xff) - (map.rgb(0.8) & 0xff) > 100);
    }

    /** WCAG's relative luminance. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double x = channel / 255.0;
        return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
    }
}
