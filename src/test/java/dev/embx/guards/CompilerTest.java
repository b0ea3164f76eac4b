package dev.embx.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The compiler, with the options of the build, takes a warning for an error; Error Prone is among them. */
final class CompilerTest {

    private static List<String> options(String execution) throws Exception {
        Document pom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        NodeList arguments = (NodeList) path.evaluate(
                "//execution[id='" + execution + "']/configuration/compilerArgs/arg", pom, XPathConstants.NODESET);
        List<String> options = new ArrayList<>();
        for (int i = 0; i < arguments.getLength(); i++) {
            options.add(arguments
                    .item(i)
                    .getTextContent()
                    .replace("${errorprone.plugin}", path.evaluate("/project/properties/errorprone.plugin", pom)));
        }
        return options;
    }

    private static boolean compiles(String code, List<String> options, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        List<String> all = new ArrayList<>(List.of("-d", folder.toString()));
        options.stream().filter(option -> !option.startsWith("-Xplugin")).forEach(all::add);
        return compiler.getTask(Writer.nullWriter(), null, null, all, null, List.of(source))
                .call();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-compile", "default-testCompile"})
    void errorProneRuns(String execution) throws Exception {
        assertTrue(options(execution).stream().anyMatch(option -> option.startsWith("-Xplugin:ErrorProne ")));
    }

    @ParameterizedTest
    @CsvSource({
        "true, final class Sample { java.util.List<String> names; }",
        "false, final class Sample { java.util.List names; }",
        "false, final class Sample { int first(java.util.Date date) { return date.getYear(); } }",
    })
    void warningsAreErrors(boolean expected, String code, @TempDir Path folder) throws Exception {
        for (String execution : List.of("default-compile", "default-testCompile")) {
            assertEquals(expected, compiles(code, options(execution), folder), execution);
        }
    }
}
