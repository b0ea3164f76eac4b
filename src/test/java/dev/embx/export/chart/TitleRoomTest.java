package dev.embx.export.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.export.chart.projection.TitleRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleRoomTest {
    private static final double[] AREA = {10, 20, 610, 420};

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Test
    void theRightSideComesFirstThenTheLeft() {
        TitleRoom room = new TitleRoom(AREA);
        room.block(300, 200, 4);
        TitleRoom.Place right = room.take(300, 200, 80, 14).orElseThrow();
        assertTrue(right.left() > 304 && !right.apart(), right.toString());
        TitleRoom.Place left = room.take(300, 200, 80, 14).orElseThrow();
        assertTrue(left.left() + 80 < 296 && !left.apart(), left.toString());
    }

    @Test
    void noTwoTitlesTouchNorLeaveTheAreaNorHideADot() {
        Random random = new Random(7);
        TitleRoom room = new TitleRoom(AREA);
        double[][] dots = new double[120][];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = new double[] {10 + 600 * random.nextDouble(), 20 + 400 * random.nextDouble()};
            room.block(dots[i][0], dots[i][1], 4);
        }
        List<Box> boxes = new ArrayList<>();
        for (double[] dot : dots) {
            double width = 30 + 60 * random.nextDouble();
            room.take(dot[0], dot[1], width, 14)
                    .ifPresent(p -> boxes.add(new Box(p.left(), p.top(), p.left() + width, p.top() + 14)));
        }
        assertTrue(boxes.size() > 60, boxes.size() + " of 120 placed");
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(box.left >= 10 && box.right <= 610 && box.top >= 20 && box.bottom <= 420, box.toString());
            for (int j = 0; j < i; j++) {
                assertFalse(box.touches(boxes.get(j)), box + " touches " + boxes.get(j));
            }
            for (double[] dot : dots) {
                assertFalse(box.touches(new Box(dot[0] - 3, dot[1] - 3, dot[0] + 3, dot[1] + 3)), box.toString());
            }
        }
    }

    @Test
    void whatIsFullTakesNoMore() {
        TitleRoom room = new TitleRoom(new double[] {0, 0, 100, 40});
        int placed = 0;
        for (int i = 0; i < 50; i++) {
            placed += room.take(50, 20, 40, 14).isPresent() ? 1 : 0;
        }
        assertTrue(placed >= 2 && placed <= 7, placed + " titles of 40 x 14 in 100 x 40");
        assertEquals(java.util.Optional.empty(), room.take(50, 20, 40, 14));
    }
}
