package dev.embx.export.report;

/** The forms in which every report can be written, all in UTF-8. */
public enum ReportFormat {
    /** For people: rounded figures, labels made safe to show. */
    TEXT,
    /** For programs: full precision, raw labels, one document ended by a line feed. */
    JSON,
    /** For spreadsheets and data frames: RFC 4180, a header line, full precision, raw labels. */
    CSV
}
