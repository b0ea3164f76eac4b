package dev.embx.tui.view.projection;

import dev.embx.analysis.projection.Projection;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.projection.ProjectionWindow;
import dev.embx.tui.widget.projection.Viewport;
import java.util.Optional;

/** Where the cursor and the window of a map go. */
final class ProjectionWalk {
    private static final double REACH = 2;

    private final ProjectionView view;
    private final Projection map;
    private final Context context;
    private final Viewport viewport;
    private final int point;

    ProjectionWalk(ProjectionView view, Projection map, Context context) {
        this.view = view;
        this.map = map;
        this.context = context;
        this.viewport = view.viewport(map, context);
        this.point = view.point(map);
    }

    ProjectionView moved(Action action) {
        return switch (action) {
            case LEFT -> towards(-1, 0);
            case RIGHT -> towards(1, 0);
            case UP -> towards(0, 1);
            case DOWN -> towards(0, -1);
            case NEXT_HERE -> nextHere();
            default -> view.seen(window(action));
        };
    }

    private ProjectionWindow window(Action action) {
        return switch (action) {
            case PAN_LEFT -> view.window().panned(-1, 0);
            case PAN_RIGHT -> view.window().panned(1, 0);
            case PAN_UP -> view.window().panned(0, 1);
            case PAN_DOWN -> view.window().panned(0, -1);
            case ZOOM_IN -> aroundCursor().zoomed(1);
            case ZOOM_OUT -> view.window().zoomed(-1);
            default -> view.window();
        };
    }

    /** The first step nearer goes to the cursor; further ones keep what was panned to. */
    private ProjectionWindow aroundCursor() {
        boolean shown = viewport.cell(map.layout().x()[point], map.layout().y()[point]) >= 0;
        return shown ? viewport.around(map.layout().x()[point], map.layout().y()[point]) : view.window();
    }

    private ProjectionView onPoint(int other) {
        return view.on(map.rows()[other], context);
    }

    /**
     * The nearest point in a direction: of those within 45 degrees of it, or else of all on that side. Of equally near ones the
     * first.
     */
    private ProjectionView towards(int right, int up) {
        double[] x = map.layout().x();
        double[] y = map.layout().y();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        boolean straight = false;
        for (int other = 0; other < x.length; other++) {
            double along = (x[other] - x[point]) * right + (y[other] - y[point]) * up;
            double across = (x[other] - x[point]) * up + (y[other] - y[point]) * right;
            if (along > 0) {
                boolean within = Math.abs(across) <= along;
                double distance = along * along + across * across;
                if ((within && !straight) || (within == straight && distance < least)) {
                    best = other;
                    least = distance;
                    straight = within;
                }
            }
        }
        return best < 0 ? view : onPoint(best);
    }

    /** The next point of the cursor's cell, round and round. */
    private ProjectionView nextHere() {
        int cell = cell(point);
        int at = ListKeys.find(point, 1, map.size(), other -> cell(other) == cell);
        return at < 0 ? view : onPoint(at);
    }

    private int cell(int other) {
        return viewport.cell(map.layout().x()[other], map.layout().y()[other]);
    }

    /** The view with its cursor at the point nearest to a cell of the body, where one is near. */
    Optional<View> nearest(int column, int row) {
        Rect area = viewport.area();
        int best = -1;
        double least = REACH * REACH;
        for (int other = 0; other < map.size(); other++) {
            double across = viewport.column(map.layout().x()[other]) - column - 0.5 + area.column();
            double down = 2 * (viewport.row(map.layout().y()[other]) - row - 0.5);
            double distance = across * across + down * down;
            if (distance < least) {
                best = other;
                least = distance;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(onPoint(best));
    }
}
