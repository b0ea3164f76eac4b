package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Input;
import org.junit.jupiter.api.Test;

/** What a user does, key by key, and what stands on the screen then. */
class ExplorerTest {
    private final Playback playback = Movies.play(100, 30);

    private void type(String keys) {
        playback.type(keys);
    }

    private String line(int row) {
        Frame frame = playback.frame();
        return frame.rowText(row < 0 ? frame.rows() + row : row);
    }

    private String readout() {
        return line(-2);
    }

    private void sees(String text) {
        assertTrue(
                playback.frame().text().contains(text),
                () -> "no \"" + text + "\" in\n" + playback.frame().text());
    }

    @Test
    void walksThroughAllViewsKeepingTheItem() {
        sees("[1 Sets]");
        sees("word2vec_20");
        type("Enter");
        sees("[2 Pairs]");
        sees("1,225 pairs");
        type("j j j");
        assertTrue(readout().startsWith(" 0.99479  Lord of the Rings: The Two Towers, The"), readout());
        type("Enter");
        sees("[3 Neighbors]");
        sees("5952");
        type("4");
        sees("[4 Heatmap]");
        assertTrue(readout().contains("Lord of the Rings: The Two Towers"), readout());
        type("5");
        sees("[5 Tree]");
        assertTrue(readout().contains("2 clusters: A 28, B 22"), readout());
        assertTrue(readout().contains("Lord of the Rings: The Two Towers"), readout());
        type("]");
        sees("tf_idf");
        assertTrue(readout().contains("Lord of the Rings: The Two Towers"), readout());
    }

    @Test
    void scrollsThroughAllPairsInBothDirections() {
        type("Enter G");
        assertTrue(readout().contains("Shawshank Redemption, The (1994)"), readout());
        assertTrue(readout().startsWith(" -0.46581"), readout());
        type("Tab");
        sees("[Least similar]");
        assertTrue(readout().startsWith(" -0.46581"), readout());
        type("G");
        assertTrue(readout().startsWith(" 0.99865"), readout());
    }

    @Test
    void findsALabelWhileTyping() {
        type("3 / \"matrix\"");
        sees("Matrix, The (1999)");
        type("Esc");
        sees("Toy Story (1995)");
        type("/ \"star wars\" Enter");
        sees("Star Wars: Episode IV");
        type("n");
        sees("Star Wars: Episode V - The Empire");
        sees("item 27 of 50");
        type("N");
        sees("item 7 of 50");
    }

    @Test
    void searchesInverselyAndByLetters() {
        type("2 & \"!(19\" Enter");
        sees("filter: !(19");
        assertTrue(playback.frame().text().lines().skip(4).noneMatch(row -> row.contains("(19")));
        type("Esc / \"-f mtrx99\" Enter");
        assertTrue(readout().contains("Matrix, The (1999)"), readout());
        type("3 / \"!(19\" Enter n");
        assertFalse(line(2).contains("(19"), line(2));
    }

    @Test
    void filtersPairsAndSaysHowManyAreLeft() {
        type("Enter & \"Toy Story\" Enter");
        sees("filter: Toy Story  49 of 1,225");
        type("Esc");
        assertFalse(playback.frame().text().contains("filter:"));
        type("& \"nothing like it\" Enter");
        sees("no pair has \"nothing like it\"");
    }

    @Test
    void goesBackAlongTheTrail() {
        type("Enter Enter");
        sees("7153");
        type("Enter Enter");
        type("Esc");
        type("Esc");
        sees("7153");
        type("Esc");
        sees("[2 Pairs]");
        type("Esc");
        sees("[1 Sets]");
        type("Esc");
        sees("q quits");
        assertFalse(playback.ended());
        type("q");
        assertTrue(playback.ended());
    }

    @Test
    void theFirstRowTellsTheWayBack() {
        type("Enter");
        assertTrue(line(0).startsWith(" embx  data/movies ▸ nn  "), line(0));
        type("Enter");
        assertTrue(line(0).startsWith(" embx  data/movies ▸ nn ▸ Pairs ▸ Neighbors  "), line(0));
        type("Enter j Enter");
        assertTrue(line(0).startsWith(" embx  data/movies ▸ nn ▸ Pairs ▸ Neighbors ×3  "), line(0));
        type("4 Enter");
        assertTrue(line(0).startsWith(" embx  data/movies ▸ nn ▸ Pairs ▸ Neighbors ×2 ▸ Heatmap ▸ Neighbors"), line(0));
        Playback narrow = Movies.play(60, 20);
        narrow.type("Enter Enter Enter j Enter 4 Enter");
        String title = narrow.frame().rowText(0);
        assertTrue(title.startsWith(" embx  nn ▸ Heatmap ▸ Neighbors  "), title);
        type("Esc Esc Esc Esc Esc");
        assertTrue(line(0).startsWith(" embx  data/movies  "), line(0));
    }

    @Test
    void qGoesBackFromASubview() {
        type("Enter q");
        sees("[1 Sets]");
        assertFalse(playback.ended());
    }

    @Test
    void controlCLeavesFromAnywhere() {
        type("Enter / \"x\" Ctrl-C");
        assertTrue(playback.ended());
    }

    @Test
    void commandsHaveNamesAndAreCompleted() {
        type(": \"set wo\" Tab \"_20\" Enter");
        type("2");
        sees("word2vec_20");
        type(": \"goto Memento\" Enter");
        assertTrue(readout().contains("Memento (2000)"), readout());
        type(": \"7\" Enter");
        sees(">      7");
        type(": \"nonsense\" Enter");
        sees("unknown command \"nonsense\"");
        type(": \"set nowhere\" Enter");
        sees("no set \"nowhere\"; sets: nn, tf_idf, word2vec, word2vec_20");
        type(": Up Up Enter");
        sees("unknown command \"nonsense\"");
    }

    @Test
    void promptsRememberWhatWasTyped() {
        type("Enter / \"matrix\" Enter & \"rings\" Enter / Up");
        assertTrue(line(-1).startsWith("/rings "), line(-1));
        type("Up");
        assertTrue(line(-1).startsWith("/matrix "), line(-1));
        type("Down Down");
        assertEquals("/", line(-1).strip());
        type("Esc & Ctrl-U Up");
        sees("filter: rings");
        type("Up");
        sees("filter: matrix");
    }

    @Test
    void exportsAskBeforeReplacing() {
        type("Enter e Enter");
        sees("wrote nn-most-similar.csv of FilteredPairsExhibit");
        type("5 e Ctrl-U \"there.png\" Enter");
        sees("there.png exists. Replace it? y / n");
        type("n");
        sees("not replaced: there.png");
        type("e Ctrl-U \"there.png\" Enter y");
        sees("wrote there.png of DendrogramExhibit");
    }

    @Test
    void tabGoesThroughTheFormatsOfWhatIsShown() {
        type("Enter e Tab Enter");
        sees("wrote nn-most-similar.json of FilteredPairsExhibit");
        type("H e Tab Tab");
        assertEquals("nn-histogram.csv  nn-histogram.json  nn-histogram.txt", line(-2).strip());
        type("Enter");
        sees("wrote nn-histogram.txt of HistogramExhibit");
        type("6 i");
        sees("nn-tsne.png");
    }

    @Test
    void copiesTheLineAndTheTable() {
        type("Enter y Y");
        sees("too long for the terminal's clipboard; e writes a file");
        type("& \"Memento\" Enter Y");
        sees("49 lines sent to the clipboard (OSC 52)");
        assertTrue(playback.copied()
                .get(0)
                .endsWith("\tLord of the Rings: The Return of the King, The (2003)"
                        + "\tLord of the Rings: The Fellowship of the Ring, The (2001)"));
    }

    @Test
    void pasteTypesIntoAPromptAndNowhereElse() {
        playback.send(new Input.Pasted("q"));
        assertFalse(playback.ended());
        type("/");
        playback.send(new Input.Pasted("tf"));
        sees("> tf_idf");
    }

    @Test
    void walksFoldsAndCutsTheTree() {
        type("Enter 5 l");
        assertTrue(readout().contains("merge"), readout());
        type("l l l l l l l l");
        assertTrue(readout().contains("merge 2.8752: 50 items"), readout());
        type("Space");
        sees("50 items: Fight Club (1999)");
        type("Space +");
        assertTrue(readout().contains("3 clusters"), readout());
        type("- -");
        assertTrue(readout().contains("1 cluster:"), readout());
        type("c");
        assertTrue(readout().contains("cut 2.01: 2 clusters"), readout());
    }

    @Test
    void theHeatmapHasOrdersZoomAndFit() {
        type("Enter 4");
        sees("order: leaves");
        type("o");
        sees("order: as given");
        type("l");
        assertTrue(readout().contains("Toy Story (1995)"), readout());
        type("j");
        assertTrue(readout().contains("1.00000  Twelve Monkeys"), readout());
        type("f");
        sees("fit");
        assertTrue(readout().contains("mean"), readout());
        type("f #");
        sees("numbers");
    }

    @Test
    void mouseClicksAndWheelMoveTheCursor() {
        playback.send(new Input.Mouse(Input.Mouse.Kind.PRESS, 5, 5));
        sees("> tf_idf");
        playback.send(new Input.Mouse(Input.Mouse.Kind.PRESS, 12, 1));
        sees("[2 Pairs]");
        playback.send(new Input.Mouse(Input.Mouse.Kind.WHEEL_DOWN, 5, 9));
        sees(">      4");
        playback.send(new Input.Mouse(Input.Mouse.Kind.DOUBLE_PRESS, 20, 6));
        sees("[3 Neighbors]");
    }

    @Test
    void aNumberBeforeAKeyRepeatsItOrGoesThere() {
        type("2 9 j");
        sees(">     10");
        type("9 0");
        assertEquals("90", readout().strip());
        type("G");
        sees(">     90");
        type("9 9 9 9 9 9 9 9 9 G");
        sees(">   1225");
        type("9 k");
        sees(">   1216");
        type("9 Esc j");
        sees(">   1217");
        type("9 3");
        sees(">   1217");
        type("g");
        sees(">     93");
    }

    @Test
    void whereThereIsNoFilterItIsSaid() {
        for (String keys : new String[] {"5 &", ": \"filter x\" Enter", "4 &"}) {
            type(keys);
            sees("this view has no filter; / searches");
        }
    }

    @Test
    void theHelpScrollsAndIsSearched() {
        type("Enter ?");
        sees("switch to the other end of the ranking");
        type("G");
        sees(":NAME");
        assertFalse(playback.frame().text().contains("switch to the other end of the ranking"));
        type("g j k");
        sees("switch to the other end of the ranking");
        type("/ \"histogram\"");
        sees("> histogram");
        type("Enter");
        sees("Similarities of all pairs");
        type("? ?");
        assertFalse(playback.frame().text().contains("Everywhere"));
    }

    @Test
    void anUnknownKeySaysWhereHelpIs() {
        type("X");
        sees("unknown key X; ? lists the keys");
        type("?");
        sees("Everywhere");
        type("Esc");
        assertEquals(
                "[1 Sets] 2 Pairs  3 Neighbors  4 Heatmap  5 Tree  6 Map  7 Compare  8 Health  C Clusters", line(1));
    }
}
