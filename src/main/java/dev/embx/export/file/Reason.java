package dev.embx.export.file;

import dev.embx.error.UserError;
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

    static UserError of(Path target, IOException fault) {
        String file = target.toString();
        Path parent = target.toAbsolutePath().getParent();
        if (fault instanceof FileAlreadyExistsException) {
            return UserError.data(file + " already exists", "choose another name, or use --force to replace it");
        }
        if (fault instanceof IsFolder) {
            return UserError.data(file + " is a folder", "give the name of a file");
        }
        if (fault instanceof NoSuchFileException) {
            return Files.exists(parent)
                    ? cannot(file, parent + " takes no files", "choose another folder")
                    : cannot(file, "no folder " + parent, "create it first");
        }
        if (fault instanceof AccessDeniedException) {
            return cannot(file, "no permission in " + parent, "choose another folder");
        }
        String reason = words(fault);
        return switch (reason) {
            case "No space left on device", "Disk quota exceeded" ->
                cannot(file, "the disk is full (" + reason + ")", "free some space or choose another disk");
            case "File too large" ->
                cannot(file, "it would exceed the largest size of a file here", "see `ulimit -f`, or write less");
            case "Read-only file system" -> cannot(file, "the file system is read-only", "choose another folder");
            case "Not a directory" -> cannot(file, "part of the path is not a folder", "check the path");
            case "File name too long" -> cannot(file, "the name is too long", "choose a shorter one");
            default -> cannot(file, reason, "choose another folder");
        };
    }

    private static UserError cannot(String file, String reason, String advice) {
        return UserError.data("cannot write " + file + ": " + reason, advice);
    }

    private static String words(IOException fault) {
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null || reason.isBlank() ? "input/output error" : reason;
    }
}
