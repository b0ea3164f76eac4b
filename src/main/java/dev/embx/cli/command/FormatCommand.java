package dev.embx.cli.command;

import dev.embx.export.Format;
import java.util.List;
import java.util.concurrent.Callable;

/** A command that writes in one of several formats. */
public interface FormatCommand extends Callable<Integer> {

    /** The formats that it can write. */
    List<Format> formats();
}
