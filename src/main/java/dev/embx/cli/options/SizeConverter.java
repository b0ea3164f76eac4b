package dev.embx.cli.options;

import dev.embx.export.chart.ChartSize;
import picocli.CommandLine.ITypeConverter;

/** Sizes of pictures on the command line. */
final class SizeConverter implements ITypeConverter<ChartSize> {

    @Override
    public ChartSize convert(String text) {
        return ChartSize.parse(text);
    }
}
