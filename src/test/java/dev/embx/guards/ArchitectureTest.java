package dev.embx.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps the rules of {@code architecture.md}; {@link GuardsTest} shows that they can be broken. */
final class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses program = new ClassFileImporter().importPath(Path.of("target/classes/dev"));
        return ArchitectureRules.below("dev.embx").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)));
    }
}
