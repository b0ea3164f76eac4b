package dev.embx.tui.terminal.input;

import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Key.Names;
import dev.embx.tui.terminal.output.SafeText;
import java.util.function.Consumer;

/**
 * Turns the bytes that a terminal sends into inputs: a state machine that may be fed one byte at a time and gets the time passed in,
 * so that it has neither a thread nor a clock. The grammar is that of ECMA-48 and of xterm's "Control Sequences"; a sequence
 * that is not known is swallowed whole and never becomes keys.
 *
 * <p>Ctrl-C is {@link Input.Closed}, not a key: no view can hold it back. Only inside a bracketed paste is it text.
 */
public final class KeyDecoder {
    /** How long a lone Esc may still turn out to begin a sequence, in milliseconds: nearby, and over SSH. */
    public static final long ESCAPE_MILLIS = 50;

    public static final long ESCAPE_MILLIS_REMOTE = 100;
    /** How long a sequence that has begun is waited for, in milliseconds. */
    public static final long SEQUENCE_MILLIS = 1000;

    private static final int ESC = 0x1B;
    private static final int CTRL_C = 0x03;
    private static final int CANCEL = 0x18;
    private static final int SUBSTITUTE = 0x1A;
    private static final int LONGEST_PARAMETERS = 64;

    private enum State {
        GROUND,
        ESCAPE,
        CSI,
        CONSOLE_FUNCTION,
        SS3,
        STRING,
        STRING_ESCAPE,
        PASTE
    }

    private final long escapeMillis;
    private final Consumer<Input> sink;
    private final Utf8Assembler utf8 = new Utf8Assembler();
    private final MouseDecoder mouse = new MouseDecoder();
    private final PasteBuffer paste = new PasteBuffer();
    private final StringBuilder parameters = new StringBuilder();
    private State state = State.GROUND;
    private boolean altText;
    private long deadline = Long.MAX_VALUE;
    private long now;

    public KeyDecoder(long escapeMillis, Consumer<Input> sink) {
        this.escapeMillis = escapeMillis;
        this.sink = sink;
    }

    /** Takes one byte, 0..255, at a time in milliseconds. */
    public void accept(int octet, long time) {
        expire(time);
        if (octet == CTRL_C && state != State.PASTE) {
            enter(State.GROUND);
            sink.accept(new Input.Closed());
            return;
        }
        switch (state) {
            case GROUND -> ground(octet);
            case ESCAPE -> escape(octet);
            case CSI -> csi(octet);
            case CONSOLE_FUNCTION -> enter(State.GROUND);
            case SS3 -> ss3(octet);
            case STRING -> string(octet);
            case STRING_ESCAPE -> stringEscape(octet);
            case PASTE -> paste(octet);
        }
    }

    /** Decides what has waited too long: a lone Esc is a key, the beginning of a sequence is nothing. */
    public void expire(long time) {
        now = time;
        if (time < deadline) {
            return;
        }
        State waited = state;
        enter(State.GROUND);
        if (waited == State.ESCAPE) {
            press(Key.of(Names.ESCAPE));
        } else if (waited == State.PASTE) {
            endPaste();
        }
    }

    /** Milliseconds until {@link #expire} has something to decide; {@link Long#MAX_VALUE} if nothing waits. */
    public long waitMillis(long time) {
        return deadline == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(0, deadline - time);
    }

    private void enter(State next) {
        state = next;
        deadline = switch (next) {
            case GROUND -> Long.MAX_VALUE;
            case ESCAPE -> now + escapeMillis;
            default -> now + SEQUENCE_MILLIS;
        };
        altText = false;
        utf8.accept(0);
    }

    private void ground(int octet) {
        if (octet == ESC) {
            enter(State.ESCAPE);
        } else if (octet < ' ' || octet == 0x7F) {
            press(SequenceKeys.ofControl(octet));
        } else {
            // Alt goes with the bytes that continue its character, not with the next one.
            altText &= (octet & 0xC0) == 0x80;
            text(octet);
        }
    }

    private void text(int octet) {
        int codePoint = utf8.accept(octet);
        if (codePoint != Utf8Assembler.PENDING && SafeText.isVisible(codePoint)) {
            press(new Key(Character.toString(codePoint), false, altText, false));
        }
        altText &= utf8.isWithin();
    }

    private void escape(int octet) {
        switch (octet) {
            case '[' -> begin(State.CSI);
            case 'O' -> begin(State.SS3);
            case ']', 'P', '_', '^', 'X' -> begin(State.STRING);
            case ESC -> {
                press(Key.of(Names.ESCAPE));
                enter(State.ESCAPE);
            }
            default -> alt(octet);
        }
    }

    private void begin(State next) {
        parameters.setLength(0);
        enter(next);
    }

    private void alt(int octet) {
        enter(State.GROUND);
        if (octet < ' ' || octet == 0x7F) {
            Key key = SequenceKeys.ofControl(octet);
            press(new Key(key.name(), key.control(), true, false));
        } else {
            altText = true;
            text(octet);
        }
    }

    private void csi(int octet) {
        if (octet >= ' ' && octet < '@') {
            if (parameters.length() < LONGEST_PARAMETERS) {
                parameters.append((char) octet);
            }
        } else if (octet == '[' && parameters.length() == 0) {
            enter(State.CONSOLE_FUNCTION);
        } else if (octet >= '@' && octet <= '~') {
            enter(State.GROUND);
            dispatch(parameters.toString(), octet);
        } else {
            interrupt(octet);
        }
    }

    /** A control byte within a sequence: Esc begins another one, cancel ends it, others are not for us. */
    private void interrupt(int octet) {
        if (octet == ESC) {
            enter(State.ESCAPE);
        } else if (octet == CANCEL || octet == SUBSTITUTE || octet >= 0x7F) {
            enter(State.GROUND);
        }
    }

    private void dispatch(String given, int end) {
        if (end == '~' && given.equals("200")) {
            enter(State.PASTE);
        } else if ((end == 'M' || end == 'm') && given.startsWith("<")) {
            emit(end == 'M' ? mouse.decode(given, now) : null);
        } else {
            Key key = SequenceKeys.ofCsi(given, end);
            emit(key == null ? null : new Input.Pressed(key));
        }
    }

    private void ss3(int octet) {
        if (octet >= '0' && octet <= ';') {
            return;
        }
        if (octet < ' ') {
            interrupt(octet);
            return;
        }
        enter(State.GROUND);
        Key key = SequenceKeys.ofSs3(octet);
        emit(key == null ? null : new Input.Pressed(key));
    }

    private void string(int octet) {
        if (octet == ESC) {
            state = State.STRING_ESCAPE;
        } else if (octet == 0x07 || octet == CANCEL || octet == SUBSTITUTE) {
            enter(State.GROUND);
        }
    }

    private void stringEscape(int octet) {
        if (octet == '\\') {
            enter(State.GROUND);
        } else {
            enter(State.ESCAPE);
            escape(octet);
        }
    }

    private void paste(int octet) {
        deadline = now + SEQUENCE_MILLIS;
        if (paste.accept(octet)) {
            enter(State.GROUND);
            endPaste();
        }
    }

    private void endPaste() {
        String text = paste.take();
        emit(text.isEmpty() ? null : new Input.Pasted(text));
    }

    private void press(Key key) {
        sink.accept(new Input.Pressed(key));
    }

    private void emit(Input input) {
        if (input != null) {
            sink.accept(input);
        }
    }
}
