package dev.embx.source.parquet;

import dev.embx.error.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Detects from its first bytes what a file is that is not Parquet, so that the error can say what to do. */
final class FileKind {
    /** Bytes that are looked at. */
    static final int SAMPLE = 512;

    private FileKind() {}

    static UserError fault(ByteBuffer head) {
        String text = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
        String reason;
        String hint = "";
        if (text.startsWith("\u001f\u008b")) {
            reason = "not Parquet: gzip";
            hint = "gunzip it first";
        } else if (text.startsWith("PK\u0003\u0004")) {
            reason = "not Parquet: a zip archive";
            hint = "unzip it first";
        } else if (text.startsWith("version https://git-lfs")) {
            reason = "not Parquet: a Git LFS pointer";
            hint = "run git lfs pull";
        } else if (text.startsWith("(\u00b5/\u00fd")) {
            reason = "not Parquet: zstd";
            hint = "unzstd it first";
        } else {
            reason = "not Parquet: " + other(text);
        }
        return UserError.data(reason, hint);
    }

    private static String other(String text) {
        String start = text.stripLeading();
        if (text.chars().allMatch(c -> c == 0)) {
            return "the file starts with zeros, as after a crash or an incomplete copy";
        }
        if (start.startsWith("<")) {
            return "text, HTML or XML";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "text, perhaps JSON";
        }
        if (text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t')) {
            return "text, perhaps CSV";
        }
        return "the first bytes are not PAR1";
    }
}
