package dev.embx.guards;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The rules of {@code architecture.md} for a tree of packages, so that they can be shown to fail on one that breaks them. */
final class ArchitectureRules {
    private static final String BASE = "text job error embedding";
    private static final String MATHEMATICS =
            BASE + " linalg metrics neighbors cluster decomposition manifold comparison health";
    private static final String CELLS = "image tui.cell tui.io";

    /** Package and packages that it may import: the table in {@code architecture.md}. */
    private static final String[][] MAY_IMPORT = {
        {"text", ""},
        {"image", ""},
        {"job", "text error"},
        {"error", "text"},
        {"embedding", "text job error"},
        {"linalg", BASE},
        {"metrics", BASE + " linalg"},
        {"neighbors", BASE + " linalg metrics"},
        {"cluster", BASE + " linalg metrics"},
        {"decomposition", BASE + " linalg metrics"},
        {"manifold", BASE + " linalg metrics neighbors decomposition"},
        {"comparison", BASE + " linalg metrics neighbors cluster decomposition"},
        {"health", BASE + " linalg metrics neighbors decomposition"},
        {"source", BASE},
        {"analysis", MATHEMATICS},
        {"export", MATHEMATICS + " analysis image"},
        {"export.exhibit", MATHEMATICS + " analysis export"},
        {"tui.cell", "text job error image"},
        {"tui.io", "text job error tui.cell"},
        {"tui.widget", MATHEMATICS + " analysis " + CELLS},
        {"tui.picture", MATHEMATICS + " analysis export " + CELLS},
        {"tui.view", MATHEMATICS + " analysis export.exhibit tui.widget " + CELLS},
        {"tui.app", MATHEMATICS + " analysis export tui.widget tui.view " + CELLS},
        {"tui.terminal", "text job error " + CELLS},
    };

    private ArchitectureRules() {}

    /** All rules by what they forbid or ask for, for the packages below {@code root}. */
    static Map<String, ArchRule> below(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("packages import what the table allows", layers(root));
        rules.put(
                "no cycles",
                SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("only tui.terminal sees Lanterna", onlySees(root, "tui.terminal", "com.googlecode.lanterna.."));
        rules.put("only tui.terminal sees JLine", onlySees(root, "tui.terminal", "org.jline.."));
        rules.put("only cluster.partition sees Smile", onlySees(root, "cluster.partition", "smile.."));
        rules.put(
                "only source sees Parquet",
                onlySees(root, "source", "org.apache.parquet..", "io.airlift..", "org.brotli..", "com.github.luben.."));
        rules.put("only source reads CSV", onlySees(root, "source", "de.siegmar.fastcsv.reader.."));
        rules.put("only export sees XChart", onlySees(root, "export", "org.knowm.xchart.."));
        rules.put("only export sees AWT", onlySees(root, "export", "java.awt..", "javax.imageio.."));
        rules.put("only cli sees picocli", onlySees(root, "cli", "picocli.."));
        rules.put("views are records", views(root));
        rules.put(
                "static fields are final", fields().that().areStatic().should().beFinal());
        rules.put("no sleep", noSleep());
        rules.put("only ExitCode ends the process", onlyExitCodeExits(root));
        rules.put("no standard streams outside cli", noStreams(root));
        return rules;
    }

    private static LayeredArchitecture layers(String root) {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true);
        for (String[] row : MAY_IMPORT) {
            layers = layers.layer(row[0]).definedBy(root + "." + row[0] + "..");
        }
        layers =
                layers.layer("cli").definedBy(root + ".cli..").whereLayer("cli").mayNotBeAccessedByAnyLayer();
        for (String[] row : MAY_IMPORT) {
            layers = row[1].isEmpty()
                    ? layers.whereLayer(row[0]).mayNotAccessAnyLayer()
                    : layers.whereLayer(row[0]).mayOnlyAccessLayers(row[1].split(" ", -1));
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    private static ArchRule onlySees(String root, String one, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule views(String root) {
        return classes()
                .that()
                .implement(name(root + ".tui.view.View").forSubtype())
                .should()
                .beRecords();
    }

    private static ArchRule noSleep() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("sleep"))
                        .and(target(owner(
                                Predicates.assignableTo(Thread.class).or(Predicates.assignableTo(TimeUnit.class))))));
    }

    private static ArchRule onlyExitCodeExits(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".cli.output.ExitCode")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    private static ArchRule noStreams(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }
}
