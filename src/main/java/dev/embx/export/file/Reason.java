package dev.embx.export.file;

import dev.embx.text.Label;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be written, in one line: what, where, what to do. */
final class Reason {

    private Reason() {}

    static String of(Path target, IOException fault) {
        String file = Label.of(target.toString()).text();
        String folder =
                Label.of(String.valueOf(target.toAbsolutePath().getParent())).text();
        if (fault instanceof FileAlreadyExistsException) {
            return file + " exists already: give another name, or --force to replace it";
        }
        if (fault instanceof IsFolder) {
            return file + " is a folder: give the name of a file";
        }
        if (fault instanceof NoSuchFileException
                && Files.exists(target.toAbsolutePath().getParent())) {
            return "cannot write " + file + ": " + folder + " takes no files: choose another folder";
        }
        if (fault instanceof NoSuchFileException) {
            return "cannot write " + file + ": there is no folder " + folder + ": make it first";
        }
        if (fault instanceof AccessDeniedException) {
            return "cannot write " + file + ": no permission in " + folder + ": choose another folder";
        }
        return "cannot write " + file + ": " + advice(words(fault));
    }

    private static String words(IOException fault) {
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null || reason.isBlank()
                ? "input/output error"
                : Label.of(reason).text();
    }

    private static String advice(String reason) {
        return switch (reason) {
            case "No space left on device", "Disk quota exceeded" ->
                "the disk is full (" + reason + "): make room, or choose another";
            case "Read-only file system" -> "the file system is read-only: choose another folder";
            case "Not a directory" -> "a part of the path is no folder: check the path";
            case "File name too long" -> "the name is too long: choose a shorter one";
            default -> reason + ": choose another folder";
        };
    }
}
