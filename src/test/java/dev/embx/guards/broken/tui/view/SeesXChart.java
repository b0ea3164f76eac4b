package dev.embx.guards.broken.tui.view;

import org.knowm.xchart.XYChart;

/** Breaks: only export sees XChart. */
public record SeesXChart(XYChart chart) {}
