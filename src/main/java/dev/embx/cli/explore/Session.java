package dev.embx.cli.explore;

import dev.embx.analysis.Workspace;
import dev.embx.cli.settings.Config;
import dev.embx.tui.app.App;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Size;
import dev.embx.tui.view.Settings;
import dev.embx.tui.widget.Look;
import dev.embx.tui.widget.Theme;
import java.util.Optional;

/**
 * What a session of the explorer begins with.
 *
 * @param config the user's settings
 * @param look the theme asked for; empty takes the one of last time
 * @param remembered what is known of last time
 */
public record Session(Config config, Optional<Look> look, Remembered remembered) {

    /** The application as it starts. */
    public App start(Workspace workspace, Capabilities capabilities, Size size) {
        Theme theme = Theme.of(capabilities);
        Optional<Look> wanted = look.isPresent() ? look : remembered.look();
        Theme chosen = wanted.isPresent() ? theme.with(wanted.get()) : theme;
        App app = remembered.restored(App.start(workspace, Settings.of(chosen).with(config.bindings()), size));
        Optional<String> warning = config.warning();
        return warning.isPresent() ? app.withWarning(warning.get()) : app;
    }
}
