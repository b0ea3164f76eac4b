package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.view.View;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of views that the other tests go through is complete. */
class AllViewsTest {

    @Test
    void everyViewIsInTheList() {
        Set<String> views = new ClassFileImporter()
                .importPath(Path.of("target/classes/dev/embx/tui")).stream()
                        .filter(type -> type.isAssignableTo(View.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>();
        for (String keys : AllViews.KEYS) {
            Playback playback = Movies.play(80, 24);
            playback.type("Enter " + keys);
            listed.add(playback.app().navigation().view().getClass().getSimpleName());
        }
        assertEquals(views, listed);
    }
}
