package dev.embx.tui.app.screen;

import dev.embx.text.Label;
import dev.embx.tui.app.App;
import dev.embx.tui.app.Completion;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Theme;
import java.util.List;
import java.util.Optional;

/** Draws the line that is being typed, and above a command how it can go on. */
final class PromptLine {
    private final App app;
    private final Prompt prompt;
    private final Theme theme;
    private final Glyphs glyphs;

    PromptLine(App app, Prompt prompt) {
        this.app = app;
        this.prompt = prompt;
        this.theme = app.theme();
        this.glyphs = theme.glyphs();
    }

    /** What is typed, the caret, and dim behind it what Right would take over. */
    void draw(Pen pen) {
        pen.text(prompt.kind().lead(), theme.accent());
        String before = shown(prompt.text().substring(0, prompt.caret()));
        String after = prompt.text().substring(prompt.caret());
        String ghost = after.isEmpty() ? ghost() : "";
        int skipped = Math.max(0, before.length() - pen.room() + 2);
        pen.text(before.substring(skipped), theme.text());
        String rest = shown(after.isEmpty() ? ghost : after);
        String under = rest.isEmpty() ? " " : rest.substring(0, rest.offsetByCodePoints(0, 1));
        pen.text(under, theme.selection());
        pen.text(rest.isEmpty() ? "" : rest.substring(under.length()), after.isEmpty() ? theme.dim() : theme.text());
    }

    private String shown(String text) {
        Label label = Label.of(text);
        return glyphs.unicode() ? label.text() : label.ascii();
    }

    private String ghost() {
        if (prompt.kind() != Prompt.Kind.COMMAND) {
            return "";
        }
        return new Completion(app)
                .suggestion(prompt.text())
                .map(line -> line.substring(prompt.text().length()))
                .orElse("");
    }

    /** The ways to go on, the one that Tab chose marked; where there is one only, what the command does. */
    void drawChoices(Pen pen) {
        Completion completion = new Completion(app);
        String typed = prompt.typed();
        List<String> lines = completion.candidates(prompt);
        Optional<String> meaning =
                prompt.kind() == Prompt.Kind.COMMAND ? completion.meaning(prompt.text()) : Optional.empty();
        if (meaning.isPresent() && lines.size() <= 1) {
            pen.label(Label.of(meaning.get()), pen.room(), theme.dim());
            return;
        }
        int word = prompt.kind() == Prompt.Kind.COMMAND ? typed.indexOf(' ') + 1 : 0;
        int chosen = lines.indexOf(prompt.text());
        for (int i = first(lines, chosen, word, pen.room()); i < lines.size() && pen.room() > 2; i++) {
            String choice = shown(lines.get(i).substring(word)).strip();
            pen.text(choice, i == chosen ? theme.selection() : theme.dim()).gap(2);
        }
    }

    /** The first that is shown, so that the chosen one is in sight. */
    private static int first(List<String> lines, int chosen, int word, int room) {
        int first = Math.max(0, chosen);
        int width = chosen < 0 ? room : lines.get(chosen).length() - word + 2;
        while (first > 0 && width + lines.get(first - 1).length() - word + 2 <= room) {
            first--;
            width += lines.get(first).length() - word + 2;
        }
        return first;
    }
}
