package dev.embx.source.set;

import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of sets: the file name up to its first dot. Names that more than one file would have get the folder below the root in
 * front, and where that is not unique, the whole file name.
 */
public final class SetNames {

    private SetNames() {}

    /** One name a file, in order; safe to show. */
    static List<String> of(Path root, List<Path> files) {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(stem(file)));
        Map<String, Integer> uses = count(names);
        for (int i = 0; i < names.size(); i++) {
            if (uses.get(names.get(i)) > 1) {
                names.set(i, folder(root, files.get(i)) + names.get(i));
            }
        }
        Map<String, Integer> left = count(names);
        for (int i = 0; i < names.size(); i++) {
            boolean unique = left.get(names.get(i)) == 1;
            String whole = folder(root, files.get(i)) + files.get(i).getFileName();
            names.set(i, Label.of(unique ? names.get(i) : whole).text());
        }
        return names;
    }

    private static Map<String, Integer> count(List<String> names) {
        Map<String, Integer> uses = new HashMap<>();
        names.forEach(name -> uses.merge(name, 1, Integer::sum));
        return uses;
    }

    /** The file name up to its first dot; all of it where it begins with one. */
    public static String stem(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String folder(Path root, Path file) {
        Path relative = root.relativize(file).getParent();
        return relative == null ? "" : relative.toString().replace('\\', '/') + "/";
    }
}
