package dev.embx.export.report.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.DendrogramAgreement;
import dev.embx.comparison.Geometry;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.comparison.PairAgreement;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import java.io.IOException;

/** A comparison of two sets as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static void write(JsonGenerator json, ComparisonReport.Entry entry) throws IOException {
        Comparison comparison = entry.comparison();
        json.writeStartObject();
        json.writeStringField("a", entry.a().name());
        json.writeStringField("b", entry.b().name());
        json.writeNumberField("common", comparison.items().common());
        json.writeNumberField("onlyA", comparison.items().onlyA());
        json.writeNumberField("onlyB", comparison.items().onlyB());
        json.writeNumberField("unusable", comparison.items().unusable());
        json.writeNumberField("k", comparison.overlap().k());
        writeOverlap(json, comparison.overlap());
        writePairs(json, comparison.pairs());
        writeGeometry(json, comparison.geometry());
        if (comparison.trees().isPresent()) {
            writeTrees(json, comparison.trees().get());
        } else {
            json.writeNullField("trees");
        }
        writeItems(json, entry);
        json.writeEndObject();
    }

    private static void writeOverlap(JsonGenerator json, NeighborOverlap overlap) throws IOException {
        json.writeObjectFieldStart("overlap");
        write(json, "recall", overlap.recall());
        write(json, "jaccard", overlap.jaccard());
        write(json, "chance", overlap.chance());
        write(json, "p", overlap.pValue());
        write(json, "jaccardChance", overlap.jaccardChance());
        write(json, "rankBiased", overlap.rankBiasedOverlap());
        write(json, "rankBiasedChance", overlap.rankBiasedChance());
        json.writeObjectFieldStart("ties");
        json.writeNumberField("a", overlap.ties().a());
        json.writeNumberField("b", overlap.ties().b());
        write(json, "recall", overlap.ties().recall());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writePairs(JsonGenerator json, PairAgreement pairs) throws IOException {
        write(json, "spearman", pairs.spearman());
        json.writeObjectFieldStart("pairs");
        json.writeNumberField("compared", pairs.pairs());
        json.writeBooleanField("all", pairs.all());
        write(json, "low", pairs.low());
        write(json, "high", pairs.high());
        write(json, "mantelP", pairs.mantelP());
        write(json, "kendall", pairs.kendall());
        json.writeEndObject();
    }

    private static void writeGeometry(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeObjectFieldStart("cka");
        write(json, "linear", geometry.cka());
        write(json, "debiased", geometry.debiasedCka());
        json.writeEndObject();
        write(json, "procrustes", geometry.procrustes());
        write(json, "angle", geometry.angle());
    }

    private static void writeTrees(JsonGenerator json, DendrogramAgreement trees) throws IOException {
        json.writeObjectFieldStart("trees");
        write(json, "cophenetic", trees.cophenetic());
        write(json, "bakersGamma", trees.bakersGamma());
        write(json, "fowlkesMallows", trees.fowlkesMallows());
        write(json, "chance", trees.chance());
        json.writeNumberField("clusters", trees.clusters());
        json.writeEndObject();
    }

    private static void writeItems(JsonGenerator json, ComparisonReport.Entry entry) throws IOException {
        NeighborOverlap overlap = entry.comparison().overlap();
        json.writeArrayFieldStart("items");
        for (int item : overlap.movedMost()) {
            int row = entry.row(item);
            json.writeStartObject();
            JsonIds.write(json, "id", entry.a().ids(), row);
            json.writeStringField("label", entry.a().label(row).raw());
            write(json, "recall", overlap.recall(item));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        Doubles.write(json, value);
    }
}
