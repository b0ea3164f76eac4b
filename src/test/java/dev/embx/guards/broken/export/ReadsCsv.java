package dev.embx.guards.broken.export;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Breaks: only source reads CSV. */
public record ReadsCsv(CsvRecord row) {}
