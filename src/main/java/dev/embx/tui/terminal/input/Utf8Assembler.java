package dev.embx.tui.terminal.input;

/** Puts code points together from bytes of UTF-8, one byte at a time; what is malformed is lost (RFC 3629). */
final class Utf8Assembler {
    /** More bytes are needed. */
    static final int PENDING = -1;

    private static final int[] SMALLEST = {0, 0x80, 0x800, 0x10000};

    private int codePoint;
    private int missing;
    private int length;

    /** Takes a byte 0..255 and returns the code point that it ends, or {@link #PENDING}. */
    int accept(int octet) {
        if (missing > 0 && (octet & 0xC0) == 0x80) {
            codePoint = codePoint << 6 | (octet & 0x3F);
            missing--;
            return missing == 0 ? whole() : PENDING;
        }
        missing = 0;
        if (octet < 0x80) {
            return octet;
        }
        start(octet);
        return PENDING;
    }

    /** Whether a code point has begun. */
    boolean isWithin() {
        return missing > 0;
    }

    private void start(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            begin(octet & 0x1F, 1);
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            begin(octet & 0x0F, 2);
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            begin(octet & 0x07, 3);
        }
    }

    private void begin(int bits, int following) {
        codePoint = bits;
        missing = following;
        length = following;
    }

    private int whole() {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean valid = codePoint >= SMALLEST[length] && codePoint <= Character.MAX_CODE_POINT && !surrogate;
        return valid ? codePoint : PENDING;
    }
}
