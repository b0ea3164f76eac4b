package dev.embx.source.parquet.schema;

import java.util.Locale;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;

/** Finds the type of a leaf's values from its physical, logical and (older) converted type. */
final class TypeReader {

    private TypeReader() {}

    static ValueType valueType(SchemaElement element) {
        LogicalType logical = element.getLogicalType();
        ConvertedType converted = element.getConverted_type();
        return switch (element.getType()) {
            case BOOLEAN -> ValueType.BOOL;
            case FLOAT -> ValueType.FLOAT32;
            case DOUBLE -> ValueType.FLOAT64;
            case INT32 -> int32(logical, converted);
            case INT64 -> int64(logical, converted);
            case BYTE_ARRAY -> isText(logical, converted) ? ValueType.STRING : ValueType.OTHER;
            case FIXED_LEN_BYTE_ARRAY ->
                logical != null && logical.isSetFLOAT16() && element.getType_length() == 2
                        ? ValueType.FLOAT16
                        : ValueType.OTHER;
            case INT96 -> ValueType.OTHER;
        };
    }

    private static ValueType int32(LogicalType logical, ConvertedType converted) {
        if (logical != null && logical.isSetINTEGER()) {
            return integer(logical.getINTEGER());
        }
        if ((logical != null && logical.isSetDATE()) || converted == ConvertedType.DATE) {
            return ValueType.DATE;
        }
        if (converted == null) {
            return logical == null ? ValueType.INT32 : ValueType.OTHER;
        }
        return switch (converted) {
            case INT_8 -> ValueType.INT8;
            case INT_16 -> ValueType.INT16;
            case INT_32 -> ValueType.INT32;
            case UINT_8 -> ValueType.UINT8;
            case UINT_16 -> ValueType.UINT16;
            case UINT_32 -> ValueType.UINT32;
            default -> ValueType.OTHER;
        };
    }

    private static ValueType integer(IntType type) {
        return switch (type.getBitWidth()) {
            case 8 -> type.isIsSigned() ? ValueType.INT8 : ValueType.UINT8;
            case 16 -> type.isIsSigned() ? ValueType.INT16 : ValueType.UINT16;
            case 32 -> type.isIsSigned() ? ValueType.INT32 : ValueType.UINT32;
            case 64 -> type.isIsSigned() ? ValueType.INT64 : ValueType.UINT64;
            default -> ValueType.OTHER;
        };
    }

    private static ValueType int64(LogicalType logical, ConvertedType converted) {
        if (logical != null && logical.isSetINTEGER()) {
            return integer(logical.getINTEGER());
        }
        if (logical != null && logical.isSetTIMESTAMP()) {
            return timestamp(logical.getTIMESTAMP().getUnit());
        }
        if (converted == null) {
            return logical == null ? ValueType.INT64 : ValueType.OTHER;
        }
        return switch (converted) {
            case INT_64 -> ValueType.INT64;
            case UINT_64 -> ValueType.UINT64;
            case TIMESTAMP_MILLIS -> ValueType.TIMESTAMP_MILLIS;
            case TIMESTAMP_MICROS -> ValueType.TIMESTAMP_MICROS;
            default -> ValueType.OTHER;
        };
    }

    private static ValueType timestamp(TimeUnit unit) {
        if (unit.isSetMILLIS()) {
            return ValueType.TIMESTAMP_MILLIS;
        }
        return unit.isSetMICROS() ? ValueType.TIMESTAMP_MICROS : ValueType.TIMESTAMP_NANOS;
    }

    private static boolean isText(LogicalType logical, ConvertedType converted) {
        return (logical != null && (logical.isSetSTRING() || logical.isSetENUM() || logical.isSetJSON()))
                || converted == ConvertedType.UTF8
                || converted == ConvertedType.ENUM
                || converted == ConvertedType.JSON;
    }

    /** The type as a message shows it. */
    static String name(SchemaElement element, ValueType type) {
        boolean decimal = element.getConverted_type() == ConvertedType.DECIMAL
                || (element.isSetLogicalType() && element.getLogicalType().isSetDECIMAL());
        if (decimal) {
            return "decimal";
        }
        if (type != ValueType.OTHER) {
            return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return switch (element.getType()) {
            case BYTE_ARRAY -> "binary";
            case FIXED_LEN_BYTE_ARRAY -> "fixed binary";
            case INT96 -> "timestamp int96";
            default -> element.isSetLogicalType() && element.getLogicalType().isSetUNKNOWN() ? "null" : "unknown";
        };
    }
}
