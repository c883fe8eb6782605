package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import io.github.parley.store.Table;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reports as rows: the columns of meeting_mentions, what merging needs of articles, and a cluster.
 */
final class ReportTransform {

  /** Columns of {@code meeting_mentions} that merging reads. */
  static final List<String> MENTION_COLUMNS =
      List.of(
          "article_id",
          "mention_no",
          "countries",
          "participants",
          "status",
          "channel",
          "level",
          "date_text",
          "date_start",
          "date_end",
          "date_precision",
          "place",
          "place_country",
          "evidence",
          "passage_no",
          "passage_kind",
          "sentence_no",
          "rule",
          "confidence");

  /** The mention's columns, then source, published, duplicate_of, cluster, reasons and large. */
  static final StructType SCHEMA = schema();

  private ReportTransform() {}

  private static StructType schema() {
    StructType mentions = Table.MEETING_MENTIONS.writeSchema();
    StructType schema = new StructType();
    for (String column : MENTION_COLUMNS) {
      schema = schema.add(column, mentions.apply(column).dataType());
    }
    return schema
        .add("source", DataTypes.StringType)
        .add("published", DataTypes.DateType)
        .add("duplicate_of", DataTypes.StringType)
        .add("cluster", DataTypes.StringType)
        .add("reasons", DataTypes.StringType)
        .add("large", DataTypes.BooleanType);
  }

  static MeetingReport report(Row row) {
    MeetingMention mention =
        new MeetingMention(
            list(row, "countries").stream().map(String.class::cast).toList(),
            list(row, "participants").stream().map(ReportTransform::participant).toList(),
            Status.valueOf(constant(row, "status")),
            Channel.valueOf(constant(row, "channel")),
            Level.valueOf(constant(row, "level")),
            string(row, "date_text"),
            day(row, "date_start"),
            day(row, "date_end"),
            string(row, "date_precision") == null
                ? null
                : DatePrecision.valueOf(constant(row, "date_precision")),
            string(row, "place"),
            string(row, "place_country"),
            string(row, "evidence"),
            row.getInt(SCHEMA.fieldIndex("passage_no")),
            PassageKind.valueOf(constant(row, "passage_kind")),
            row.getInt(SCHEMA.fieldIndex("sentence_no")),
            string(row, "rule"),
            row.getDouble(SCHEMA.fieldIndex("confidence")));
    return new MeetingReport(
        string(row, "article_id"),
        row.getInt(SCHEMA.fieldIndex("mention_no")),
        string(row, "source"),
        day(row, "published"),
        string(row, "duplicate_of"),
        mention);
  }

  private static Participant participant(Object struct) {
    Row row = (Row) struct;
    return new Participant(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
  }

  private static String constant(Row row, String column) {
    return string(row, column).toUpperCase(Locale.ROOT);
  }

  static String string(Row row, String column) {
    return row.getString(SCHEMA.fieldIndex(column));
  }

  static boolean isLarge(Row row) {
    return row.getBoolean(SCHEMA.fieldIndex("large"));
  }

  /** The key behind the columns of the schema, by which rows are grouped. */
  static String group(Row row) {
    return row.getString(SCHEMA.size());
  }

  /**
   * An array. Between two typed steps Spark hands rows on as they were made, without a schema and
   * with Java arrays, so columns are asked for by position and arrays may come in both forms.
   */
  private static List<?> list(Row row, String column) {
    Object value = row.get(SCHEMA.fieldIndex(column));
    return value instanceof Object[] array
        ? Arrays.asList(array)
        : row.getList(SCHEMA.fieldIndex(column));
  }

  private static LocalDate day(Row row, String column) {
    Object value = row.get(SCHEMA.fieldIndex(column));
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** A day as Spark takes it in rows by default; null when unknown. */
  static Date date(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  /** Participants as rows of the tables' struct. */
  static Row[] participants(List<Participant> participants) {
    return participants.stream()
        .map(p -> RowFactory.create(p.name(), p.country(), p.office(), p.entityId()))
        .toArray(Row[]::new);
  }

  static Row row(MeetingReport report, String cluster, Set<MergeReason> reasons, boolean large) {
    MeetingMention mention = report.mention();
    return RowFactory.create(
        report.articleId(),
        report.mentionNo(),
        mention.countries().toArray(String[]::new),
        participants(mention.participants()),
        mention.status().code(),
        mention.channel().code(),
        mention.level().code(),
        mention.dateText(),
        date(mention.dateStart()),
        date(mention.dateEnd()),
        mention.datePrecision() == null ? null : mention.datePrecision().code(),
        mention.place(),
        mention.placeCountry(),
        mention.evidence(),
        mention.passageNo(),
        mention.passageKind().code(),
        mention.sentenceNo(),
        mention.rule(),
        mention.confidence(),
        report.source(),
        date(report.published()),
        report.duplicateOf(),
        cluster,
        reasons.stream().map(MergeReason::name).collect(Collectors.joining(",")),
        large);
  }

  static Set<MergeReason> reasons(Row row) {
    Set<MergeReason> reasons = EnumSet.noneOf(MergeReason.class);
    String names = string(row, "reasons");
    if (names != null && !names.isEmpty()) {
      Arrays.stream(names.split(",", -1)).map(MergeReason::valueOf).forEach(reasons::add);
    }
    return reasons;
  }
}
