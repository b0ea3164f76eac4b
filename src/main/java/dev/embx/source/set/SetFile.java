package dev.embx.source.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that make one set: mostly one. Files named {@code part-...}, and files in folders named {@code key=value}, are
 * the parts of one set that Spark, Hive and their kin write; it is named by the nearest folder that is not {@code key=value},
 * and its rows come in order of path.
 *
 * @param name name of the set
 * @param parts at least one file
 */
public record SetFile(String name, List<Path> parts) {

    /** Groups the files of a folder, in order of path. */
    public static List<SetFile> group(Path root, List<Path> files) {
        Map<Path, List<Path>> byPlace = new LinkedHashMap<>();
        for (Path file : files) {
            byPlace.computeIfAbsent(place(root, file), p -> new ArrayList<>()).add(file);
        }
        List<Path> places = new ArrayList<>(byPlace.keySet());
        List<String> names = SetNames.of(root, places);
        List<SetFile> sets = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            sets.add(new SetFile(names.get(i), byPlace.get(places.get(i))));
        }
        return sets;
    }

    /** The file itself, or for a part the folder that stands for the whole set. */
    private static Path place(Path root, Path file) {
        Path folder = file.getParent();
        boolean part = file.getFileName().toString().startsWith("part-");
        while (!folder.equals(root) && folder.getFileName().toString().indexOf('=') > 0) {
            folder = folder.getParent();
            part = true;
        }
        return part ? folder : file;
    }

    /** The file that stands for the set. */
    public Path first() {
        return parts.get(0);
    }
}
