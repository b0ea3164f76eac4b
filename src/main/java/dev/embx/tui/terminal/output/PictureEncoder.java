package dev.embx.tui.terminal.output;

import dev.embx.tui.cell.Frame.Placed;
import dev.embx.tui.io.Capabilities.Pictures;
import java.util.Base64;

/** The sequences that draw a picture at the cursor and take it away again. All of it is ASCII. */
final class PictureEncoder {
    /** Most base64 in one piece of kitty's protocol. */
    private static final int PIECE = 4_096;
    /** Our picture's number, so that only ours is taken away. */
    private static final int NUMBER = 1;

    private final Pictures kind;

    PictureEncoder(Pictures kind) {
        this.kind = kind;
    }

    /** Whether the terminal draws pictures by itself. */
    boolean draws() {
        return kind != Pictures.CELLS;
    }

    /** Draws a picture; the cursor is at the upper left cell, and anywhere afterwards. */
    String show(Placed placed) {
        return switch (kind) {
            case KITTY -> kitty(placed);
            case ITERM2 -> iterm2(placed);
            case SIXEL -> new Sixels(placed.picture(), placed.area()).sequence();
            case CELLS -> "";
        };
    }

    /** Takes the picture away; empty where writing over its cells does that. */
    String hide() {
        return kind == Pictures.KITTY ? "\033_Ga=d,d=I,i=" + NUMBER + ",q=2\033\\" : "";
    }

    /** Kitty's graphics protocol: a=T shows at once, f=100 is PNG, C=1 leaves the cursor, q=2 asks for no answer. */
    private static String kitty(Placed placed) {
        String data = Base64.getEncoder().encodeToString(placed.picture().png());
        StringBuilder all = new StringBuilder(data.length() + data.length() / 64 + 64);
        for (int from = 0; from < data.length(); from += PIECE) {
            int to = Math.min(data.length(), from + PIECE);
            all.append("\033_G");
            if (from == 0) {
                all.append("a=T,f=100,C=1,q=2,i=").append(NUMBER);
                all.append(",c=").append(placed.area().columns());
                all.append(",r=").append(placed.area().rows()).append(',');
            }
            all.append(to < data.length() ? "m=1;" : "m=0;")
                    .append(data, from, to)
                    .append("\033\\");
        }
        return all.toString();
    }

    private static String iterm2(Placed placed) {
        byte[] png = placed.picture().png();
        return "\033]1337;File=inline=1;size=" + png.length
                + ";width=" + placed.area().columns()
                + ";height=" + placed.area().rows()
                + ";preserveAspectRatio=1;doNotMoveCursor=1:"
                + Base64.getEncoder().encodeToString(png) + "\007";
    }
}
