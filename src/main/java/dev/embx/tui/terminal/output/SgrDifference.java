package dev.embx.tui.terminal.output;

import dev.embx.tui.cell.Style;

/** The shortest parameters of SGR (select graphic rendition) that turn one style into another. */
final class SgrDifference {
    private static final int INTENSITY = Style.BOLD | Style.DIM;

    private final StringBuilder list = new StringBuilder();

    /** Parameters from a style, or from an unknown one (null). The empty text resets everything. */
    String parameters(Style from, Style to) {
        if (to.equals(Style.PLAIN)) {
            return "";
        }
        String anew = anew(to);
        String changed = from == null ? anew : changed(from, to);
        return changed.length() <= anew.length() ? changed : anew;
    }

    private String anew(Style to) {
        list.setLength(0);
        add("0");
        attributes(to.attributes());
        if (to.foreground() != Style.DEFAULT) {
            ink(to.foreground(), 0);
        }
        if (to.background() != Style.DEFAULT) {
            ink(to.background(), 10);
        }
        return list.toString();
    }

    private String changed(Style from, Style to) {
        list.setLength(0);
        int removed = from.attributes() & ~to.attributes();
        int added = to.attributes() & ~from.attributes();
        if ((removed & INTENSITY) != 0) {
            add("22");
            added |= to.attributes() & INTENSITY;
        }
        if ((removed & Style.UNDERLINE) != 0) {
            add("24");
        }
        if ((removed & Style.REVERSE) != 0) {
            add("27");
        }
        attributes(added);
        if (from.foreground() != to.foreground()) {
            ink(to.foreground(), 0);
        }
        if (from.background() != to.background()) {
            ink(to.background(), 10);
        }
        return list.toString();
    }

    private void attributes(int attributes) {
        if ((attributes & Style.BOLD) != 0) {
            add("1");
        }
        if ((attributes & Style.DIM) != 0) {
            add("2");
        }
        if ((attributes & Style.UNDERLINE) != 0) {
            add("4");
        }
        if ((attributes & Style.REVERSE) != 0) {
            add("7");
        }
    }

    /** An ink; backgrounds have numbers that are larger by 10. */
    private void ink(int ink, int shift) {
        if (Style.isRgb(ink)) {
            add(38 + shift).append(";2;").append(ink >> 16 & 0xFF).append(';');
            list.append(ink >> 8 & 0xFF).append(';').append(ink & 0xFF);
        } else if (ink == Style.DEFAULT) {
            add(39 + shift);
        } else if (ink < 8) {
            add(30 + shift + ink);
        } else if (ink < 16) {
            add(90 + shift + ink - 8);
        } else {
            add(38 + shift).append(";5;").append(ink);
        }
    }

    private StringBuilder add(int number) {
        return separate().append(number);
    }

    private void add(String code) {
        separate().append(code);
    }

    private StringBuilder separate() {
        return list.length() == 0 ? list : list.append(';');
    }
}
