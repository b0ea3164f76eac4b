package dev.embx.tui.app;

import dev.embx.analysis.Request;
import dev.embx.analysis.Results;
import dev.embx.analysis.Workspace;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.items.LabelIndexRequest;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.metrics.Metric;
import dev.embx.tui.app.state.Event;
import dev.embx.tui.app.state.Memory;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Navigation;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Size;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.ItemCard;
import dev.embx.tui.view.Pane;
import dev.embx.tui.view.Settings;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Look;
import dev.embx.tui.widget.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole state of the explorer, immutable. {@link #update} is pure.
 *
 * @param workspace the open sets
 * @param settings colors, glyphs and keys
 * @param size size of the terminal
 * @param navigation where the user is
 * @param overlay what lies over the view
 * @param message shown until the next key
 * @param results answers so far
 * @param memory lines typed before
 */
public record App(
        Workspace workspace,
        Settings settings,
        Size size,
        Navigation navigation,
        Overlay overlay,
        Message message,
        Results results,
        Memory memory) {
    /** Rows above the body. */
    static final int HEADER = 2;
    /** Rows below the body. */
    static final int FOOTER = 2;

    /** The explorer as it starts: the list of sets. */
    public static App start(Workspace workspace, Theme theme, Size size) {
        return start(workspace, Settings.of(theme), size);
    }

    /** The explorer as it starts, with the user's settings. */
    public static App start(Workspace workspace, Settings settings, Size size) {
        return new App(
                workspace,
                settings,
                size,
                Navigation.start(),
                new Overlay.None(),
                Message.NONE,
                Results.NONE,
                Memory.NONE);
    }

    /** This state with lines that were typed before. */
    public App remembering(Memory typed) {
        return with(typed);
    }

    /** This state in a view of a set, where there is such a set and it is small; otherwise at the set in the list. */
    public App starting(Tab tab, String set) {
        if (workspace.find(set).isEmpty()) {
            return this;
        }
        Focus there = new Focus(set, -1);
        App listed = with(navigation.at(there, context()));
        boolean far = tab == Tab.SETS || !context().isSmall(set);
        return far ? listed : listed.with(listed.navigation.open(tab, there, listed.context()));
    }

    /** The view that is shown. */
    public Tab tab() {
        return navigation.view().tab();
    }

    /** The set that is shown. */
    public String set() {
        return navigation.view().focus(context()).set();
    }

    /** Colors and glyphs. */
    public Theme theme() {
        return settings.theme();
    }

    /** Which keys do what. */
    public Bindings bindings() {
        return settings.bindings();
    }

    /** What a key does: in the view, or else everywhere. */
    Optional<Action> action(Key key) {
        String name = key.toString();
        return Stream.concat(navigation.view().actions().stream(), Action.EVERYWHERE.stream())
                .filter(action -> bindings().keys(action).contains(name))
                .findFirst();
    }

    /** What the view may look at. */
    public Context context() {
        return new Context(workspace, results, body(), settings, navigation.cuts(), navigation.selections());
    }

    private Rect body() {
        return new Rect(0, HEADER, size.columns() - cardColumns(), size.rows() - HEADER - FOOTER);
    }

    private int cardColumns() {
        boolean room = size.columns() >= navigation.view().columnsForCard();
        return room ? settings.pane().columns(size.columns()) : 0;
    }

    /** The cells beside the view for the card of the item at its cursor; without columns where there is no card. */
    public Rect cardArea() {
        Rect body = body();
        return new Rect(body.right(), body.row(), cardColumns(), body.rows());
    }

    /** The card of the item at the view's cursor; empty where there is no room or no item. */
    public Optional<ItemCard> card() {
        if (cardColumns() == 0) {
            return Optional.empty();
        }
        int item = navigation.view().cardItem(context());
        return item < 0 ? Optional.empty() : Optional.of(new ItemCard(set(), Metric.COSINE, item));
    }

    /** The next state, and what the loop is to do. */
    public Turn update(Event event) {
        if (event instanceof Event.Came came) {
            return input(came.input());
        }
        if (event instanceof Event.Sized sized) {
            return Turn.of(new App(workspace, settings, sized.size(), navigation, overlay, message, results, memory));
        }
        if (event instanceof Event.Advanced advanced) {
            return Turn.of(with(results.running(advanced.running())));
        }
        if (event instanceof Event.Answered answered) {
            return Turn.of(settled(results.answered(answered.request(), answered.answer())));
        }
        if (event instanceof Event.Failed failed) {
            return Turn.of(settled(results.failed(failed.request(), failed.reason())));
        }
        return Turn.of(exported(event));
    }

    private Turn input(Input input) {
        Controls controls = new Controls(this);
        if (input instanceof Input.Pressed pressed) {
            return controls.key(pressed.key());
        }
        if (input instanceof Input.Pasted pasted) {
            return controls.paste(pasted.text());
        }
        if (input instanceof Input.Mouse mouse) {
            return controls.mouse(mouse);
        }
        return input instanceof Input.Closed ? Turn.of(this, new Task.Quit()) : Turn.of(this);
    }

    private App exported(Event event) {
        if (event instanceof Event.Exported done) {
            return with(Message.say(done.words()));
        }
        if (event instanceof Event.NotExported not) {
            return with(Message.error(not.words()));
        }
        if (event instanceof Event.Depicted depicted) {
            return depicted(depicted);
        }
        Event.AlreadyThere there = (Event.AlreadyThere) event;
        return with(new Overlay.Replace(there.exhibit(), there.path()));
    }

    /** A chart comes up where it was asked for, unless the user went on meanwhile. */
    private App depicted(Event.Depicted depicted) {
        boolean waiting = overlay instanceof Overlay.None
                && navigation.view().exhibit(context()).equals(depicted.exhibit());
        return waiting
                ? with(Message.NONE)
                        .with(new Overlay.Shown(
                                depicted.picture(), depicted.exhibit().fileName(Format.PNG)))
                : this;
    }

    private App settled(Results more) {
        App next = with(more);
        return next.with(next.navigation.settled(next.context()));
    }

    /** What must be computed next for what is shown; empty where all is there. */
    public Optional<Request<?>> wanted() {
        for (Request<?> request : needs()) {
            if (results.open(request)) {
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    /** What the view needs, and what makes typing a search quick. */
    private List<Request<?>> needs() {
        List<Request<?>> needs = new ArrayList<>(navigation.view().needs(context()));
        if (overlay instanceof Overlay.Typing typing && typing.prompt().kind() == Prompt.Kind.FIND) {
            needs.add(0, new LabelIndexRequest(set()));
        }
        card().ifPresent(card -> needs.addAll(card.needs()));
        return needs;
    }

    /** Whether the answer to a request is still of use. */
    public boolean wants(Request<?> request) {
        return needs().contains(request);
    }

    /** This state with nothing being computed. */
    public App idle() {
        return with(results.idle());
    }

    /** The same place with a tree cut otherwise; where the tree is another one, the item at the cursor is found again. */
    App recut(CutRequest cut) {
        Focus focus = navigation.view().focus(context());
        boolean sameTree = navigation.cuts().of(focus.set()).tree().equals(cut.tree());
        App next = with(navigation.cutting(cut));
        return sameTree ? next : next.with(next.navigation.at(focus, next.context()));
    }

    /** The same place with another state of its view. */
    App showing(View view) {
        return with(navigation.showing(view));
    }

    App with(Navigation next) {
        return new App(workspace, settings, size, next, overlay, message, results, memory);
    }

    /** The place that a search found, and which of how many it is. */
    App showing(Found found) {
        return with(navigation.showing(found.view())).with(Message.found(found.words()));
    }

    /** A view with only what a filter keeps; a filter that is incomplete or wrong leaves this state as it is and says why. */
    App filtered(View view, String filter) {
        try {
            ItemFilter.of(filter, workspace.get(view.focus(context()).set()).set());
            return showing(view.filtered(filter, context()));
        } catch (UserError e) {
            return with(Message.error(e.getMessage()));
        }
    }

    /** This state in another theme. */
    App withTheme(Look look) {
        Message next = Message.say("theme: " + look.word());
        return new App(workspace, settings.with(look), size, navigation, overlay, next, results, memory);
    }

    /** This state with another room for the pane beside a view. */
    App withPane(Pane pane) {
        Message next = Message.say("pane: " + pane.words());
        return new App(workspace, settings.with(pane), size, navigation, overlay, next, results, memory);
    }

    App with(Overlay next) {
        return new App(workspace, settings, size, navigation, next, message, results, memory);
    }

    /** This state with a warning in its message row. */
    public App withWarning(String words) {
        return with(Message.error(words));
    }

    App with(Message next) {
        return new App(workspace, settings, size, navigation, overlay, next, results, memory);
    }

    App with(Results next) {
        return new App(workspace, settings, size, navigation, overlay, message, next, memory);
    }

    App with(Memory next) {
        return new App(workspace, settings, size, navigation, overlay, message, results, next);
    }
}
