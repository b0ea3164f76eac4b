package dev.embx.source;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes in the ways that disks, networks, editors and malice do. */
final class Mutations {
    private static final int[] ODD = {0, 1, 0x7F, 0x80, 0xFF, '\n', '"', ',', '[', '{', ' ', '-', '9'};
    private static final int HEAD = 200;

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** One to four kinds of damage, half of them near the beginning or the end, where what is said about the rest stands. */
    byte[] of(byte[] valid) {
        byte[] bytes = valid.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = place(bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> spliced(bytes, at, 0, piece(bytes));
            case 2 -> spliced(bytes, at, 1 + random.nextInt(20), new byte[0]);
            case 3 -> number(bytes, at);
            case 4 -> set(bytes, at, ODD[random.nextInt(ODD.length)]);
            case 5 -> set(bytes, at, random.nextInt());
            default -> set(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
        };
    }

    private int place(int length) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(Math.min(length, HEAD));
            case 1 -> length - 1 - random.nextInt(Math.min(length, HEAD));
            default -> random.nextInt(length);
        };
    }

    private byte[] piece(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(60)));
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        int rest = Math.min(bytes.length, at + removed);
        byte[] spliced = new byte[at + added.length + bytes.length - rest];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(added, 0, spliced, at, added.length);
        System.arraycopy(bytes, rest, spliced, at + added.length, bytes.length - rest);
        return spliced;
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        return bytes;
    }

    /** A number at the limits of 32 or 64 bits. */
    private byte[] number(byte[] bytes, int at) {
        long[] limits = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 0};
        long value = limits[random.nextInt(limits.length)] + random.nextInt(3) - 1;
        int width = random.nextBoolean() ? Integer.BYTES : Long.BYTES;
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >>> (8 * i));
        }
        return bytes;
    }
}
