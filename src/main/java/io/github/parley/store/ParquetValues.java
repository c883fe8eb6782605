package io.github.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * Turns Parquet's groups into plain Java values; bytes that are no text become hexadecimal digits.
 *
 * <p>Source: the LogicalTypes document of the Parquet format, for lists and dates.
 */
final class ParquetValues {

  private ParquetValues() {}

  static Map<String, Object> struct(Group group) {
    Map<String, Object> values = new LinkedHashMap<>();
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      values.put(
          type.getFieldName(field),
          group.getFieldRepetitionCount(field) == 0 ? null : value(group, field, 0));
    }
    return values;
  }

  private static Object value(Group group, int field, int index) {
    Type type = group.getType().getType(field);
    if (!type.isPrimitive()) {
      Group nested = group.getGroup(field, index);
      boolean list =
          type.getLogicalTypeAnnotation()
              instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
      return list ? list(nested) : struct(nested);
    }
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> group.getBoolean(field, index);
      case INT32 -> integer(group.getInteger(field, index), type);
      case INT64 -> group.getLong(field, index);
      case DOUBLE -> group.getDouble(field, index);
      case FLOAT -> (double) group.getFloat(field, index);
      default ->
          type.getLogicalTypeAnnotation() == null
              ? HexFormat.of().withUpperCase().formatHex(group.getBinary(field, index).getBytes())
              : group.getString(field, index);
    };
  }

  private static Object integer(int value, Type type) {
    boolean date =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
    return date ? (Object) LocalDate.ofEpochDay(value) : (Object) value;
  }

  private static List<Object> list(Group list) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group entry = list.getGroup(0, i);
      values.add(entry.getFieldRepetitionCount(0) == 0 ? null : value(entry, 0, 0));
    }
    return values;
  }
}
