package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NumPy's and safetensors' files that were once read wrongly without a word. */
class WrongArraysTest extends WrittenFiles {

    // Files of several arrays.

    private byte[] npz(Object... namesAndArrays) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndArrays.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndArrays[i] + ".npy"));
                zip.write((byte[]) namesAndArrays[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theMatrixWithMostRowsIsTheSetAndOthersAreReachedByName() throws IOException {
        Path path = file(
                "m.npz",
                npz(
                        "mean", npy("<f4", "(1, 2)", floats(9, 9)),
                        "emb", npy("<f4", "(2, 2)", floats(1, 2, 3, 4)),
                        "mask", npy("|b1", "(2,)", new byte[2]),
                        "codes", npy("<c8", "(2, 2)", new byte[32])));
        EmbeddingSet set = open(path);
        assertArrayEquals(new double[] {3, 4}, row(set, 1));
        assertNote(set, "mean <f4 [1, 2]");
        assertNote(set, "mask |b1 [2]");
        assertNote(set, "codes <c8 [2, 2]");
        assertArrayEquals(new double[] {9, 9}, row(open(path, "mean"), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOL", "U32", "F8_E4M3"})
    void aTensorOfAnotherTypeRefusesNothingElse(String type) throws IOException {
        int width = type.equals("U32") ? 4 : 1;
        String header = "{\"bias\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
                + "\"emb\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[8,24]},"
                + "\"mask\":{\"dtype\":\"" + type + "\",\"shape\":[3],\"data_offsets\":[24," + (24 + 3 * width) + "]}}";
        byte[] size = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length())
                .array();
        byte[] bytes = join(size, ascii(header), floats(9, 9, 1, 2, 3, 4), new byte[3 * width]);
        EmbeddingSet set = open(file("t.safetensors", bytes));
        assertArrayEquals(new double[] {3, 4}, row(set, 1));
        assertNote(set, "bias F32 [1, 2]");
        assertArrayEquals(new double[] {9, 9}, row(open(folder.resolve("t.safetensors"), "bias"), 0));
        assertTrue(refusal(file("u.safetensors", join(bytes, new byte[1]))).contains("more bytes follow"));
    }

    // NumPy's header.

    @Test
    void theHeaderIsALiteral() throws IOException {
        byte[] data = floats(1, 2, 3, 4);
        byte[] other = npy("{\"x'descr': '<i4'\":1, 'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }", data);
        assertTrue(refusal(file("a.npy", other)).contains("not a plain literal"));
        byte[] twice = npy("{'descr': '<f4', 'descr': '<i4', 'fortran_order': False, 'shape': (2, 2)}", data);
        assertTrue(refusal(file("b.npy", twice)).contains("not a plain literal"));
        byte[] python2 = npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2L, 2L), }", data);
        assertArrayEquals(new double[] {3, 4}, row(open(file("c.npy", python2)), 1));
        byte[] quotes = npy("{ \"shape\":(2,2),\"fortran_order\":True, \"descr\":\"<f4\" }", data);
        assertArrayEquals(new double[] {2, 4}, row(open(file("d.npy", quotes)), 1));
    }

    @Test
    void rowsWithoutValuesTakeNoMemory() throws IOException {
        String line = refusal(file("zero.npy", npy("<f4", "(2000000000, 0)", new byte[0])));
        assertTrue(line.contains("hold no values"), line);
        byte[] zeros =
                npz("x", npy("<f4", "(2000000000, 0)", new byte[0]), "t", npy("<U0", "(2000000000,)", new byte[0]));
        assertTrue(refusal(file("zero.npz", zeros)).contains("no array in it is a matrix"));
        String header = "{\"x\":{\"dtype\":\"F32\",\"shape\":[2000000000,0],\"data_offsets\":[0,0]}}";
        byte[] size = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length())
                .array();
        assertTrue(refusal(file("zero.safetensors", join(size, ascii(header)))).contains("no array in it is a matrix"));
        assertTrue(refusal(file("more.npy", npy("<f4", "(1, 2)", floats(1, 2, 3))))
                .contains("more bytes follow"));
    }

    @Test
    void unsignedTypesAreShownAsSuch() throws IOException {
        assertEquals(
                ElementType.UINT8,
                open(file("u.npy", npy("|u1", "(1, 2)", new byte[] {-1, 1})))
                        .origin()
                        .type());
    }

    @Test
    void parquetsInt8HoldsNothingElse() {
        String line = refusal(Path.of("src/test/resources/parquet/int8_out_of_range.parquet"));
        assertTrue(line.contains("in a column of int8"), line);
    }
}
