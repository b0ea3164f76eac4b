package dev.embx.guards.broken.analysis;

import org.apache.parquet.format.FileMetaData;

/** Breaks: only source sees Parquet. */
public record SeesParquet(FileMetaData footer) {}
