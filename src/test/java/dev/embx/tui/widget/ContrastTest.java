package dev.embx.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All text in color can be read: a contrast of at least 4.5 (WCAG 2.1, level AA) on black in the dark theme, on white in the light. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final int STEPS = 200;
    /** xterm's own sixteen colors. */
    private static final int[] XTERM = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };

    private static final int[] CUBE = {0, 95, 135, 175, 215, 255};

    private static int rgb(int ink) {
        if (Style.isRgb(ink)) {
            return ink & 0xffffff;
        }
        if (ink < XTERM.length) {
            return XTERM[ink];
        }
        if (ink >= 232) {
            return (8 + 10 * (ink - 232)) * 0x010101;
        }
        int cube = ink - 16;
        return CUBE[cube / 36] << 16 | CUBE[cube / 6 % 6] << 8 | CUBE[cube % 6];
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    static double luminanceOf(int ink) {
        return luminance(rgb(ink));
    }

    private static double contrast(int ink, boolean white) {
        double luminance = luminance(rgb(ink));
        return white ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05;
    }

    private static void check(String what, Style style, Look look) {
        if (style.foreground() != Style.DEFAULT) {
            double contrast = contrast(style.foreground(), look == Look.LIGHT);
            assertTrue(contrast >= LEAST, () -> what + " " + look + ": " + contrast);
        }
    }

    @ParameterizedTest
    @CsvSource({"TRUECOLOR", "INDEXED256", "ANSI16", "NONE"})
    void everyInkOfTextCanBeRead(Colors colors) {
        for (Look look : Look.values()) {
            Theme theme = new Theme(colors, new Glyphs(true), look);
            check("accent", theme.accent(), look);
            check("error", theme.error(), look);
            check("heading", theme.heading(), look);
            check("dim", theme.dim(), look);
            for (int cluster = 0; cluster < 20; cluster++) {
                check("cluster " + cluster, theme.cluster(cluster), look);
            }
            for (Ramp ramp : Ramp.values()) {
                for (int i = 0; i <= STEPS; i++) {
                    check(ramp + " " + i, theme.data(ramp, i / (double) STEPS), look);
                }
            }
        }
    }

    @Test
    void theFormulaIsThatOfTheStandard() {
        assertEquals(21, contrast(15, false), 1e-9);
        assertEquals(4.48, contrast(Style.rgb(0x77, 0x77, 0x77), true), 0.005);
        assertEquals(0x5f87af, rgb(67));
        assertEquals(0xeeeeee, rgb(255));
    }
}
