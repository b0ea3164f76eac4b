package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.cli.options.LoadArguments;
import dev.embx.cli.output.ConsoleProgress;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Notices;
import dev.embx.cli.output.Streams;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.export.file.AtomicFile;
import dev.embx.source.write.SetFormat;
import dev.embx.source.write.SetWriter;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx convert}: a set in another form. */
@Command(name = "convert", description = "write a set in another format, chosen by OUT's extension")
public final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "parquet, npy, word2vec, word2vec-binary, tsv, csv or jsonl (default: by OUT's extension)")
    private String form;

    @Option(names = "--force", description = "replace an existing file")
    private boolean force;

    public ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int words = load.sets().size();
        if (words < 1 || words > 2) {
            throw UserError.usage("convert needs PATH OUT", "or PATH SET OUT where PATH has several sets");
        }
        Path out = Path.of(load.sets().remove(words - 1));
        SetFormat format = format(out);
        Engine engine = load.open();
        Notices.print(engine, streams);
        convert(load.only(engine).set(), format, out);
        return ExitCode.OK;
    }

    private SetFormat format(Path out) {
        if (form != null) {
            return SetFormat.named(form)
                    .orElseThrow(() -> UserError.usage("unknown --to " + form, "choose from " + SetFormat.ids()));
        }
        return SetFormat.of(out)
                .orElseThrow(() -> UserError.usage("its extension is no format", "give --to, one of " + SetFormat.ids())
                        .at(out.toString()));
    }

    private void convert(EmbeddingSet set, SetFormat format, Path out) {
        SetWriter writer = format.writer();
        String name = Label.of(out.toString()).text();
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            writer.losses(set).forEach(loss -> streams.err().println("embx: " + name + ": " + loss));
            AtomicFile.write(out, force, bytes -> writer.write(set, bytes, progress));
        } catch (UserError e) {
            throw e.in(out);
        }
        streams.err()
                .println(String.format(
                        Locale.ROOT,
                        "embx: %s: %,d x %,d of %s as %s",
                        name,
                        set.rows(),
                        set.dimensions(),
                        Label.of(set.name()).text(),
                        format.id()));
    }
}
