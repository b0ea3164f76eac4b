package dev.embx.export.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The target of an export is a folder. */
final class IsFolder extends FileSystemException {
    private static final long serialVersionUID = 1L;

    IsFolder(Path folder) {
        super(folder.toString());
    }
}
