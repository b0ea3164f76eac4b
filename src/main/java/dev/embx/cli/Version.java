package dev.embx.cli;

/** The version of embx, as the jar's manifest has it. */
final class Version {

    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
