package dev.embx.tui.app;

import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.Context;
import java.util.Optional;

/** What keys do while a line is being typed. */
final class Typist {
    private final App app;
    private final Prompt prompt;
    private final Context context;

    Typist(App app, Prompt prompt) {
        this.app = app;
        this.prompt = prompt;
        this.context = app.context();
    }

    Turn key(Key key) {
        return switch (key.name()) {
            case Key.Names.ENTER -> enter();
            case Key.Names.ESCAPE -> Turn.of(leave());
            case Key.Names.TAB -> Turn.of(show(complete(key.shift() ? -1 : 1)));
            case Key.Names.RIGHT, Key.Names.END -> Turn.of(show(accepted(key)));
            case Key.Names.BACKSPACE -> prompt.text().isEmpty() ? Turn.of(leave()) : Turn.of(show(prompt.edited(key)));
            default -> Turn.of(show(prompt.edited(key)));
        };
    }

    Turn paste(String text) {
        return Turn.of(show(prompt.inserted(text)));
    }

    /** The next way to go on, and after the last what was typed. */
    private Prompt complete(int step) {
        return prompt.completed(new Completion(app).candidates(prompt), step);
    }

    /** At the end of the line what is offered is taken over. */
    private Prompt accepted(Key key) {
        boolean end = prompt.caret() == prompt.text().length() && prompt.kind() == Prompt.Kind.COMMAND;
        return (end ? new Completion(app).suggestion(prompt.text()) : Optional.<String>empty())
                .map(line -> prompt.withText(line, line.length()))
                .orElseGet(() -> prompt.edited(key));
    }

    /** The line as it is now, and what it does to the view while one types. */
    private App show(Prompt next) {
        App typing = app.with(new Overlay.Typing(next));
        if (next.text().equals(prompt.text())) {
            return typing;
        }
        return switch (next.kind()) {
            case FIND -> found(typing, next);
            case FILTER -> typing.filtered(next.origin(), next.text());
            default -> typing;
        };
    }

    private App found(App typing, Prompt next) {
        if (next.text().isEmpty()) {
            return typing.with(app.navigation().showing(next.origin()));
        }
        return next.origin()
                .find(next.text(), 0, context)
                .map(typing::showing)
                .orElseGet(() -> typing.with(Message.error("not found")));
    }

    private App leave() {
        App closed = app.with(new Overlay.None());
        boolean live = prompt.kind() == Prompt.Kind.FIND || prompt.kind() == Prompt.Kind.FILTER;
        return live ? closed.with(app.navigation().showing(prompt.origin())) : closed;
    }

    private Turn enter() {
        App closed = app.with(new Overlay.None());
        String text = prompt.text().strip();
        return switch (prompt.kind()) {
            case FIND ->
                Turn.of(text.isEmpty() ? closed : found(closed.with(app.memory().finding(text)), prompt));
            case FILTER -> {
                App filtered = app.filtered(prompt.origin(), text);
                yield Turn.of(
                        filtered.message().error()
                                ? filtered
                                : text.isEmpty()
                                        ? closed
                                        : closed.with(app.memory().finding(text)));
            }
            case EXPORT ->
                text.isEmpty()
                        ? Turn.of(closed)
                        : Turn.of(
                                closed, new Task.Export(app.navigation().view().exhibit(context), text, false));
            case PALETTE -> Turn.of(closed);
            case CALCULATE -> text.isEmpty() ? Turn.of(closed) : Commands.calculate(closed, text);
            case COMMAND ->
                text.isEmpty()
                        ? Turn.of(closed)
                        : Commands.run(closed.with(app.memory().commanding(text)), text);
        };
    }
}
