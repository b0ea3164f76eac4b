package dev.embx.guards.broken.job;

/** Breaks: static fields are final. */
public final class MutableStatic {
    @SuppressWarnings("NonFinalStaticField")
    static int count;

    private MutableStatic() {}
}
