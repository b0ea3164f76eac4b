package dev.embx.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link ArchitectureRules} fails on the code that breaks it, and on that code alone. */
final class GuardsTest {
    private static final String ROOT = "dev.embx.guards.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);
    private static final Pattern CULPRIT =
            Pattern.compile("(?:Class|Method|Field|Constructor|Record) <" + ROOT + "[.a-z]*\\.([A-Z]\\w+)");

    /** Rule, and the classes that break it. */
    private static final Map<String, Set<String>> CULPRITS = Map.ofEntries(
            Map.entry(
                    "packages import what the table allows",
                    Set.of("ImportsSource", "ImportsCli", "OneWay", "OtherWay")),
            Map.entry("no cycles", Set.of("OneWay", "OtherWay")),
            Map.entry("only tui.terminal sees Lanterna", Set.of("SeesLanterna")),
            Map.entry("only tui.terminal sees JLine", Set.of("SeesJLine")),
            Map.entry("only cluster.partition sees Smile", Set.of("SeesSmile")),
            Map.entry("only source sees Parquet", Set.of("SeesParquet")),
            Map.entry("only source reads CSV", Set.of("ReadsCsv")),
            Map.entry("only export sees XChart", Set.of("SeesXChart")),
            Map.entry("only export sees AWT", Set.of("SeesAwt")),
            Map.entry("only cli sees picocli", Set.of("SeesPicocli")),
            Map.entry("views are records", Set.of("MutableView")),
            Map.entry("static fields are final", Set.of("MutableStatic")),
            Map.entry("no sleep", Set.of("Sleeps")),
            Map.entry("only ExitCode ends the process", Set.of("Exits")),
            Map.entry("no standard streams outside cli", Set.of("Prints")));

    static Set<String> rules() {
        return ArchitectureRules.below(ROOT).keySet();
    }

    @Test
    void everyRuleIsBroken() {
        assertEquals(CULPRITS.keySet(), rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhereItIsBroken(String name) {
        ArchRule rule = ArchitectureRules.below(ROOT).get(name);
        Set<String> found = rule.evaluate(BROKEN).getFailureReport().getDetails().stream()
                .flatMap(detail -> CULPRIT.matcher(detail).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(CULPRITS.get(name), found);
    }
}
