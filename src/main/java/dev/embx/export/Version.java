package dev.embx.export;

/** The version of embx, as the jar's manifest has it. */
public final class Version {

    private Version() {}

    /** The version, {@code development} where there is no manifest. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
