package dev.embx.guards.broken.cluster;

import smile.clustering.KMeans;

/** Breaks: only cluster.partition sees Smile. */
public record SeesSmile(KMeans clusters) {}
