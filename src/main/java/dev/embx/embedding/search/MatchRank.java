package dev.embx.embedding.search;

/** How well an item matches a search text, the best first. */
public enum MatchRank {
    /** The text is the id. */
    ID,
    /** The text is the label, letter by letter. */
    IDENTICAL,
    /** The text is the label, ignoring case. */
    WHOLE,
    /** The label begins with the text. */
    PREFIX,
    /** A word of the label begins with the text. */
    WORD_START,
    /** The label contains the text. */
    SUBSTRING,
    /** The label has the letters of the text in this order, with others between them. */
    LETTERS,
    /** The item does not fit. */
    NONE;

    /** The order of items that do not fit; larger than any other. */
    public static final byte NO_MATCH = Byte.MAX_VALUE;

    /** The order of an item of this rank: items are listed by ascending order. */
    public byte order() {
        return this == NONE ? NO_MATCH : (byte) ordinal();
    }

    /** The rank of an order. */
    public static MatchRank of(int order) {
        return order == NO_MATCH ? NONE : values()[Math.min(order, LETTERS.ordinal())];
    }
}
