package dev.embx.source.parquet;

import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.schema.Column;
import java.util.Arrays;
import java.util.List;

/**
 * A large array of float32 or float64 that pages are decoded straight into: {@link #append} for lists, whose values lie one
 * after the other, {@link #spread} for flat columns, which are one dimension each of a row-major matrix. A missing value
 * becomes NaN.
 */
public sealed interface NumberArray permits NumberArray.Float32, NumberArray.Float64 {

    /** Puts the elements of a page of lists at {@code at} and after, and returns how many there are. */
    int append(Page page, int at);

    /** Puts the values of a flat page at {@code at}, {@code at + stride} and so on. */
    void spread(Page page, int at, int stride);

    /** Copies {@code length} values from {@code from} to {@code to} of {@code target}, which is of the same kind. */
    void copy(int from, NumberArray target, int to, int length);

    /** Fills with NaN. */
    void clear(int from, int to);

    /** Number of values. */
    int length();

    /** The value at a place. */
    double get(int at);

    /** Sets the value at a place. */
    void set(int at, double value);

    /** An array for values of these columns: of float32 where that holds all of them exactly, else of float64. */
    static NumberArray of(List<Column> columns, int length) {
        boolean narrow = columns.stream().allMatch(column -> column.type().fitsFloat32());
        return narrow ? new Float32(new float[length]) : new Float64(new double[length]);
    }

    /** An array of the same kind with {@code length} values, all 0. */
    NumberArray ofLength(int length);

    /** Values of float32. */
    record Float32(float[] values) implements NumberArray {

        @Override
        public int length() {
            return values.length;
        }

        @Override
        public double get(int at) {
            return values[at];
        }

        @Override
        public void set(int at, double value) {
            values[at] = (float) value;
        }

        @Override
        public int append(Page page, int at) {
            if (page.allDefined()) {
                page.floats(values, at);
                return page.count();
            }
            float[] present = new float[page.defined()];
            page.floats(present, 0);
            int next = at;
            int value = 0;
            for (int i = 0; i < page.count(); i++) {
                if (page.isElement(i)) {
                    values[next++] = page.isDefined(i) ? present[value++] : Float.NaN;
                }
            }
            return next - at;
        }

        @Override
        public void spread(Page page, int at, int stride) {
            float[] present = new float[page.defined()];
            page.floats(present, 0);
            int value = 0;
            for (int i = 0; i < page.count(); i++) {
                values[at + i * stride] = page.isDefined(i) ? present[value++] : Float.NaN;
            }
        }

        @Override
        public void copy(int from, NumberArray target, int to, int length) {
            System.arraycopy(values, from, ((Float32) target).values, to, length);
        }

        @Override
        public void clear(int from, int to) {
            Arrays.fill(values, from, to, Float.NaN);
        }

        @Override
        public NumberArray ofLength(int length) {
            return new Float32(new float[length]);
        }
    }

    /** Values of float64. */
    record Float64(double[] values) implements NumberArray {

        @Override
        public int length() {
            return values.length;
        }

        @Override
        public double get(int at) {
            return values[at];
        }

        @Override
        public void set(int at, double value) {
            values[at] = value;
        }

        @Override
        public int append(Page page, int at) {
            if (page.allDefined()) {
                page.doubles(values, at);
                return page.count();
            }
            double[] present = new double[page.defined()];
            page.doubles(present, 0);
            int next = at;
            int value = 0;
            for (int i = 0; i < page.count(); i++) {
                if (page.isElement(i)) {
                    values[next++] = page.isDefined(i) ? present[value++] : Double.NaN;
                }
            }
            return next - at;
        }

        @Override
        public void spread(Page page, int at, int stride) {
            double[] present = new double[page.defined()];
            page.doubles(present, 0);
            int value = 0;
            for (int i = 0; i < page.count(); i++) {
                values[at + i * stride] = page.isDefined(i) ? present[value++] : Double.NaN;
            }
        }

        @Override
        public void copy(int from, NumberArray target, int to, int length) {
            System.arraycopy(values, from, ((Float64) target).values, to, length);
        }

        @Override
        public void clear(int from, int to) {
            Arrays.fill(values, from, to, Double.NaN);
        }

        @Override
        public NumberArray ofLength(int length) {
            return new Float64(new double[length]);
        }
    }
}
