package io.github.parley.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication as input files write it. A date with a time and a zone is taken as
 * written: it is the day on which the source's own readers saw the article.
 */
final class PublishedDate {

  private static final int MIN_YEAR = 1600;
  private static final int MAX_YEAR = 2200;

  /** Numbers from here on are milliseconds since 1970, smaller ones seconds: the year 1973. */
  private static final long MIN_MILLISECONDS = 100_000_000_000L;

  private static final long MIN_SECONDS = 100_000_000L;
  private static final int MAX_LENGTH = 64;

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String MONTH = "([a-z]{3,9})\\.?";
  private static final String WEEKDAY = "(?:[a-z]{3,9}\\.?,?\\s+)?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t\\s,]+\\d{1,2}:\\d{2}.*|z|[+-]\\d{2}:\\d{2})?$");
  private static final Pattern BASIC =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:t\\d{4,6}z?)?$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "^" + WEEKDAY + "(\\d{1,2})" + ORDINAL + "[\\s-]+" + MONTH + "[\\s,-]+(\\d{4})\\b.*$");
  private static final Pattern MONTH_DAY =
      Pattern.compile("^" + WEEKDAY + MONTH + "\\s+(\\d{1,2})" + ORDINAL + ",?\\s+(\\d{4})\\b.*$");
  private static final Pattern UNIX =
      Pattern.compile(
          "^[a-z]{3}\\s+" + MONTH + "\\s+(\\d{1,2})\\s+\\d{2}:\\d{2}:\\d{2}\\s+\\S*\\s*(\\d{4})$");
  private static final Pattern DAY_FIRST =
      Pattern.compile("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[\\s,]+\\d{1,2}:\\d{2}.*)?$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{9,14}(?:\\.0+)?$");

  private PublishedDate() {}

  /**
   * The day that a value names.
   *
   * @param value a text or a number of seconds or milliseconds since 1970
   * @return the day, or null when the value names none or could name two
   */
  static LocalDate of(Object value) {
    try {
      if (value instanceof Number number) {
        return ofNumber(number.longValue());
      }
      String text = value.toString().strip().toLowerCase(Locale.ROOT);
      return text.length() > MAX_LENGTH ? null : ofText(text);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static LocalDate ofText(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return day(m.group(1), Integer.parseInt(m.group(3)), m.group(4));
    }
    m = BASIC.matcher(text);
    if (m.matches()) {
      return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    if (NUMBER.matcher(text).matches()) {
      int point = text.indexOf('.');
      return ofNumber(Long.parseLong(point < 0 ? text : text.substring(0, point)));
    }
    m = DAY_MONTH.matcher(text);
    if (m.matches()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    m = UNIX.matcher(text);
    if (m.matches()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = MONTH_DAY.matcher(text);
    if (m.matches()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = DAY_FIRST.matcher(text);
    return m.matches() ? dayFirst(m) : null;
  }

  /** With points the day comes first; with a slash or a dash only a number above 12 tells. */
  private static LocalDate dayFirst(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return day(m.group(4), second, m.group(1));
    }
    return second > 12 ? day(m.group(4), first, m.group(3)) : null;
  }

  private static LocalDate ofNumber(long number) {
    if (number >= MIN_MILLISECONDS) {
      return checked(Instant.ofEpochMilli(number).atOffset(ZoneOffset.UTC).toLocalDate());
    }
    if (number >= MIN_SECONDS) {
      return checked(Instant.ofEpochSecond(number).atOffset(ZoneOffset.UTC).toLocalDate());
    }
    Matcher m = BASIC.matcher(Long.toString(number));
    return m.matches() ? day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : null;
  }

  private static LocalDate day(String year, int month, String day) {
    return checked(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
  }

  private static LocalDate checked(LocalDate day) {
    return day.getYear() >= MIN_YEAR && day.getYear() <= MAX_YEAR ? day : null;
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3));
    return at < 0 || at % 4 != 0 ? 0 : at / 4 + 1;
  }
}
