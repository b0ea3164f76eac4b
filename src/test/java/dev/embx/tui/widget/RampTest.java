package dev.embx.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.io.Capabilities.Colors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ramps say more by more light at every color depth, so that they can be read without telling colors apart. */
class RampTest {
    private static final int STEPS = 500;
    private static final double ALIKE = 4e-3;

    @ParameterizedTest
    @EnumSource(value = Colors.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theSequentialRampOnlyRises(Colors colors) {
        double before = 0;
        for (int i = 0; i <= STEPS; i++) {
            double luminance = ContrastTest.luminanceOf(Ramp.SEQUENTIAL.ink(i / (double) STEPS, colors));
            assertTrue(luminance >= before - ALIKE, colors + " at " + i);
            before = luminance;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Colors.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theDivergingRampRisesToItsMiddleAndFalls(Colors colors) {
        double[] luminance = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            luminance[i] = ContrastTest.luminanceOf(Ramp.DIVERGING.ink(i / (double) STEPS, colors));
        }
        for (int i = 1; i <= STEPS; i++) {
            double rise = luminance[i] - luminance[i - 1];
            assertTrue(i <= STEPS / 2 ? rise >= -ALIKE : rise <= ALIKE, colors + " at " + i);
        }
        assertEquals(1, luminance[STEPS / 2], 0.1);
    }

    @ParameterizedTest
    @EnumSource(Colors.class)
    void whatIsOutsideIsTheEnd(Colors colors) {
        for (Ramp ramp : Ramp.values()) {
            assertEquals(ramp.ink(0, colors), ramp.ink(-3, colors));
            assertEquals(ramp.ink(1, colors), ramp.ink(7, colors));
        }
    }
}
