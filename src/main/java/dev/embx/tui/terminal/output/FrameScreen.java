package dev.embx.tui.terminal.output;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import com.googlecode.lanterna.screen.TerminalScreen;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Frame.Placed;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import java.io.IOException;
import java.util.Optional;

/**
 * Lanterna's screen, fed with frames and sent by our own {@link #refresh}: only what differs, in one write, wrapped as
 * synchronized output where it is large enough to be seen growing. What is not a {@link CellCharacter} in the front buffer is
 * not known.
 */
public final class FrameScreen extends TerminalScreen {
    /** Frames of fewer bytes come as one packet anyway, and 16 more are a tenth of a cursor move. */
    private static final int SYNC_FROM = 256;

    private static final String SYNC_BEGIN = "\033[?2026h";
    private static final String SYNC_END = "\033[?2026l";

    private final LanternaTerminal terminal;
    private final boolean synchronizedOutput;
    private final CellCache cells;
    private final AnsiOutput output;
    private final RowEncoder rows;
    private final PictureEncoder pictures;
    private Optional<Placed> shown = Optional.empty();
    private Optional<Placed> wanted = Optional.empty();

    public FrameScreen(LanternaTerminal terminal, Capabilities capabilities) throws IOException {
        super(terminal);
        this.terminal = terminal;
        this.synchronizedOutput = capabilities.synchronizedOutput();
        this.cells = new CellCache(capabilities.colors());
        this.output = new AnsiOutput(capabilities.unicode());
        this.rows = new RowEncoder(output);
        this.pictures = new PictureEncoder(capabilities.pictures());
        setCursorPosition(null);
    }

    /** Takes the screen. It is blank then. */
    @Override
    public synchronized void startScreen() throws IOException {
        super.startScreen();
        output.forgetState();
        shown = Optional.empty();
        getFrontBuffer().setAll(CellCharacter.BLANK);
    }

    /** Shows a frame; where it is smaller than the terminal the rest is blank. */
    public synchronized void draw(Frame frame) throws IOException {
        getTerminal().getTerminalSize();
        if (doResizeIfNecessary() != null) {
            forget();
        }
        wanted = frame.placed().filter(placed -> pictures.draws());
        ScreenBuffer back = getBackBuffer();
        int columns = back.getSize().getColumns();
        for (int row = 0; row < back.getSize().getRows(); row++) {
            for (int column = 0; column < columns; column++) {
                back.setCharacterAt(column, row, cell(frame, column, row, columns));
            }
        }
        refresh(RefreshType.DELTA);
    }

    /** The cell of a frame; half of a wide glyph whose other half is missing is blank. */
    private CellCharacter cell(Frame frame, int column, int row, int columns) {
        if (column >= frame.columns() || row >= frame.rows() || isPicture(column, row)) {
            return CellCharacter.BLANK;
        }
        String glyph = frame.glyph(column, row);
        CellCharacter cell = cells.cell(glyph, frame.style(column, row));
        boolean whole = true;
        if (cell.width() == 2) {
            int next = column + 1;
            whole = next < Math.min(columns, frame.columns())
                    && frame.glyph(next, row).isEmpty();
        } else if (cell.width() == 0) {
            whole = column > 0
                    && cells.cell(frame.glyph(column - 1, row), Style.PLAIN).width() == 2;
        }
        return whole ? cell : cells.cell(" ", cell.style());
    }

    private boolean isPicture(int column, int row) {
        return wanted.isPresent() && wanted.get().area().contains(column, row);
    }

    /** Forgets what is on the screen. */
    public synchronized void forget() {
        shown = Optional.empty();
        output.forgetState();
        getFrontBuffer().setAll(TextCharacter.DEFAULT_CHARACTER);
    }

    /** Sends what differs. All kinds of refreshing are the same here: after {@link #forget} everything differs. */
    @Override
    public synchronized void refresh(RefreshType kind) throws IOException {
        output.clear();
        ScreenBuffer front = getFrontBuffer();
        ScreenBuffer back = getBackBuffer();
        hidePicture(front);
        scroll(front, back);
        for (int row = 0; row < back.getSize().getRows(); row++) {
            rows.encode(front, back, row);
        }
        showPicture();
        if (output.length() == 0) {
            return;
        }
        if (synchronizedOutput && output.length() > SYNC_FROM) {
            output.wrap(SYNC_BEGIN, SYNC_END);
        }
        back.copyTo(front);
        terminal.write(output.bytes(), output.length());
    }

    /** Takes away a picture that is not wanted any more; the cells below it are then not known. */
    private void hidePicture(ScreenBuffer front) {
        if (shown.isEmpty() || shown.equals(wanted)) {
            return;
        }
        output.put(pictures.hide());
        Rect area = shown.get().area();
        for (int row = area.row(); row < Math.min(area.bottom(), front.getSize().getRows()); row++) {
            for (int column = area.column();
                    column < Math.min(area.right(), front.getSize().getColumns());
                    column++) {
                front.setCharacterAt(column, row, TextCharacter.DEFAULT_CHARACTER);
            }
        }
        shown = Optional.empty();
    }

    private void showPicture() {
        if (wanted.isPresent() && !shown.equals(wanted)) {
            Rect area = wanted.get().area();
            output.style(Style.PLAIN);
            output.moveTo(area.column(), area.row());
            output.put(pictures.show(wanted.get()));
            output.forgetState();
            shown = wanted;
        }
    }

    private void scroll(ScreenBuffer front, ScreenBuffer back) {
        ScrollDetection.Scroll scroll = ScrollDetection.find(rowHashes(front), rowHashes(back));
        if (scroll == null) {
            return;
        }
        output.scroll(scroll.top(), scroll.bottom(), scroll.lines());
        int step = scroll.lines() > 0 ? 1 : -1;
        int from = step > 0 ? scroll.top() : scroll.bottom();
        int to = step > 0 ? scroll.bottom() : scroll.top();
        for (int row = from; row != to + step; row += step) {
            int source = row + scroll.lines();
            boolean inside = source >= scroll.top() && source <= scroll.bottom();
            copyRow(front, inside ? source : -1, row);
        }
    }

    private static void copyRow(ScreenBuffer buffer, int source, int row) {
        for (int column = 0; column < buffer.getSize().getColumns(); column++) {
            TextCharacter cell = source < 0 ? CellCharacter.BLANK : buffer.getCharacterAt(column, source);
            buffer.setCharacterAt(column, row, cell);
        }
    }

    /** One hash for the glyphs of each row; 0 where the row is blank or not known. */
    private static int[] rowHashes(ScreenBuffer buffer) {
        int[] hashes = new int[buffer.getSize().getRows()];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = rowHash(buffer, row);
        }
        return hashes;
    }

    private static int rowHash(ScreenBuffer buffer, int row) {
        int hash = 0;
        boolean blank = true;
        for (int column = 0; column < buffer.getSize().getColumns(); column++) {
            if (!(buffer.getCharacterAt(column, row) instanceof CellCharacter cell)) {
                return 0;
            }
            hash = 31 * hash + cell.glyph().hashCode();
            blank &= cell.glyph().equals(" ");
        }
        return blank ? 0 : hash;
    }

    /** Characters kept from the terminal by the last net; see {@link AnsiOutput#replaced}. */
    public synchronized long replaced() {
        return output.replaced();
    }
}
