package io.github.parley.meeting;

import io.github.parley.meeting.DateTerm.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Periods by their place in time: 'last month', 'next week', 'two weeks ago', 'that day'. */
final class PeriodPatterns {

  private final DateContext context;
  private final DateWords words;

  PeriodPatterns(DateContext context) {
    this.context = context;
    this.words = context.words;
  }

  /** The match that begins at a word, or null. */
  DateMatch match(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    DateMatch found = null;
    if (words.is(at, Kind.SHIFT)) {
      found = shifted(i, at);
    } else if (words.is(at, "that", "same")) {
      found = same(i, words.is(at + 1, "same") ? at + 1 : at);
    } else if (words.is(at, Kind.UNIT)) {
      found = beside(i, at);
    }
    return found == null && at == i ? counted(i) : found;
  }

  /** '(the) last month', 'this week', 'the following day', 'the past two weeks'. */
  private DateMatch shifted(int first, int at) {
    int shift = words.number(at);
    if (words.is(at + 1, Kind.UNIT)) {
      int unit = words.number(at + 1);
      if (words.lower(at + 1).endsWith("s")) {
        boolean past = words.is(at, "past", "last");
        return unit == DateTerm.DAY || !past
            ? null
            : DateMatch.fixed(first, at + 2, DateReading.unresolved("PAST_REF"));
      }
      return shiftedUnit(first, at, shift, unit);
    }
    if (words.is(at + 1, Kind.SEASON)) {
      return shiftedSeason(first, at, shift);
    }
    int counted = at + 1;
    if (words.is(at + 2, "or", "to") && count(at + 1) > 0 && count(at + 3) > count(at + 1)) {
      counted = at + 3; // 'the next three or four weeks'
    }
    int count = count(counted);
    if (count > 0 && words.is(counted + 1, Kind.UNIT) && words.lower(counted + 1).endsWith("s")) {
      return stretch(first, counted, shift, count);
    }
    return null;
  }

  private DateMatch shiftedUnit(int first, int at, int shift, int unit) {
    boolean fromText =
        words.is(at, "previous", "preceding", "following")
            || (words.is(at, "next") && words.is(at - 1, "the") && unit != DateTerm.DECADE);
    LocalDate anchor =
        fromText
            ? unit == DateTerm.DAY ? context.dayAnchor() : context.anchor()
            : context.published;
    if (anchor == null) {
      return DateMatch.fixed(first, at + 2, DateReading.unresolved(null));
    }
    if (unit == DateTerm.DAY && !fromText) {
      return null; // 'this day', 'one last day'
    }
    if (unit == DateTerm.WEEKEND) {
      return weekend(first, at, shift);
    }
    if (unit == DateTerm.WEEK && !fromText && anchor.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return weekOnSunday(first, at + 2, shift);
    }
    return DateMatch.fixed(first, at + 2, period(anchor, unit, shift));
  }

  /** On a Sunday 'last week' is the one that ends, and 'this week' may be it or the next. */
  private DateMatch weekOnSunday(int first, int end, int shift) {
    DateReading ending = DateReading.week(context.published);
    DateReading coming = DateReading.week(context.published.plusWeeks(1));
    if (shift != 0) {
      return DateMatch.fixed(first, end, shift < 0 ? ending : coming);
    }
    return DateMatch.open(first, end, context.tense.at(first, end), ending, coming);
  }

  private static DateReading period(LocalDate anchor, int unit, int shift) {
    return switch (unit) {
      case DateTerm.DAY -> DateReading.day(anchor.plusDays(shift));
      case DateTerm.WEEK -> DateReading.week(anchor.plusWeeks(shift));
      case DateTerm.MONTH -> DateReading.month(YearMonth.from(anchor).plusMonths(shift));
      case DateTerm.QUARTER -> {
        LocalDate inside = anchor.plusMonths(3L * shift);
        yield DateReading.quarter(inside.getYear(), (inside.getMonthValue() + 2) / 3);
      }
      case DateTerm.YEAR -> DateReading.year(anchor.getYear() + shift);
      case DateTerm.DECADE ->
          DateReading.decade(Math.floorDiv(anchor.getYear(), 10) * 10 + 10 * shift);
      case DateTerm.CENTURY -> DateReading.century(anchor.getYear() / 100 + 1 + shift);
      default -> DateReading.weekend(anchor.plusWeeks(shift));
    };
  }

  private DateMatch weekend(int first, int at, int shift) {
    LocalDate published = context.published;
    if (published == null) {
      return DateMatch.fixed(first, at + 2, DateReading.unresolved(null));
    }
    DateReading gone = lastWeekend(published);
    DateReading coming = nextWeekend(published);
    if (shift == 0) {
      return openWeekend(first, at + 2);
    }
    if (shift < 0) {
      boolean running = !gone.end().isBefore(published);
      return DateMatch.fixed(
          first, at + 2, running ? DateReading.weekend(published.minusWeeks(1)) : gone);
    }
    boolean beforeWeekend = published.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    return DateMatch.fixed(
        first, at + 2, beforeWeekend ? DateReading.weekend(published.plusWeeks(1)) : coming);
  }

  /** 'the weekend', 'this weekend': the one just gone or running, or the one to come. */
  private DateMatch openWeekend(int first, int end) {
    if (context.published == null) {
      return DateMatch.fixed(first, end, DateReading.unresolved(null));
    }
    Direction told = context.tense.at(first, end);
    boolean early = context.published.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
    Direction direction =
        told != null ? told : early || isWeekend() ? Direction.PAST : Direction.FUTURE;
    DateReading later =
        isWeekend() ? lastWeekend(context.published) : nextWeekend(context.published);
    return DateMatch.open(first, end, direction, lastWeekend(context.published), later);
  }

  private boolean isWeekend() {
    return context.published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private static DateReading lastWeekend(LocalDate day) {
    return DateReading.weekend(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
  }

  private static DateReading nextWeekend(LocalDate day) {
    return DateReading.weekend(day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
  }

  private DateMatch shiftedSeason(int first, int at, int shift) {
    if (context.published == null) {
      return null;
    }
    int season = words.number(at + 1);
    int thisSeason = Math.floorMod(context.published.getMonthValue() / 3 - 1, 4);
    int year = context.published.getYear() - (context.published.getMonthValue() < 3 ? 1 : 0);
    if (shift < 0 && season >= thisSeason) {
      year--;
    } else if (shift > 0 && season <= thisSeason) {
      year++;
    }
    return DateMatch.fixed(first, at + 2, DateReading.season(year, season));
  }

  /** 'the past two weeks', 'the next ten days': a stretch that ends or begins at publication. */
  private DateMatch stretch(int first, int counted, int shift, int count) {
    int unit = words.number(counted + 1);
    if (context.published == null || shift == 0 || unit > DateTerm.YEAR) {
      return null;
    }
    LocalDate other = moved(context.published, unit, shift * count);
    String value = "P" + count * (unit == DateTerm.QUARTER ? 3 : 1) + "DWMMY".charAt(unit - 1);
    LocalDate start = shift < 0 ? other : context.published;
    LocalDate end = shift < 0 ? context.published : other;
    return DateMatch.fixed(first, counted + 2, DateReading.interval(value, start, end));
  }

  private static LocalDate moved(LocalDate day, int unit, int count) {
    return switch (unit) {
      case DateTerm.DAY -> day.plusDays(count);
      case DateTerm.WEEK -> day.plusWeeks(count);
      case DateTerm.MONTH -> day.plusMonths(count);
      case DateTerm.QUARTER -> day.plusMonths(3L * count);
      case DateTerm.YEAR -> day.plusYears(count);
      case DateTerm.DECADE -> day.plusYears(10L * count);
      default -> day;
    };
  }

  /** 'that day', 'the same month', 'that same week'. */
  private DateMatch same(int first, int at) {
    if (!words.is(at + 1, Kind.UNIT) || words.lower(at + 1).endsWith("s")) {
      return null;
    }
    int unit = words.number(at + 1);
    LocalDate anchor = unit == DateTerm.DAY ? context.dayAnchor() : context.anchor();
    if (anchor == null) {
      return DateMatch.fixed(first, at + 2, DateReading.unresolved(null));
    }
    return DateMatch.fixed(first, at + 2, period(anchor, unit, 0));
  }

  /** 'the day before', 'the week after', 'later in the day', 'the year previous', 'the weekend'. */
  private DateMatch beside(int first, int at) {
    if (first == at || words.lower(at).endsWith("s")) {
      return null;
    }
    int unit = words.number(at);
    if (unit == DateTerm.WEEKEND) {
      return openWeekend(first, at + 1);
    }
    boolean back = words.is(at + 1, "before", "previous", "prior", "earlier");
    boolean ahead = words.is(at + 1, "after", "later");
    LocalDate anchor = unit == DateTerm.DAY ? context.dayAnchor() : context.anchor();
    if (anchor == null) {
      return null;
    }
    if ((back || ahead) && ends(at + 2)) {
      return DateMatch.fixed(first, at + 2, period(anchor, unit, back ? -1 : 1));
    }
    boolean within =
        (words.is(first - 1, "in", "of")
                && words.is(first - 2, "late", "later", "early", "earlier"))
            || words.is(first - 1, "end", "ended", "ending", "finish", "finished");
    boolean part =
        unit <= DateTerm.YEAR
            && words.is(first - 1, "of")
            && words.is(first - 2, "end", "beginning", "start", "middle");
    return (unit == DateTerm.DAY && within) || part
        ? DateMatch.fixed(first, at + 1, period(anchor, unit, 0))
        : null;
  }

  /** Whether nothing follows on which 'before' or 'after' could bear. */
  private boolean ends(int i) {
    String next = words.lower(i);
    return next.isEmpty()
        || !Character.isLetterOrDigit(next.charAt(0))
        || words.is(i, "and", "in", "at", "when", "by", "with", "for", "to", "that", "while");
  }

  /** 'two weeks ago', 'a day earlier', 'three days later', 'a week prior', 'a month from now'. */
  private DateMatch counted(int first) {
    int count = count(first);
    if (count <= 0 || !words.is(first + 1, Kind.UNIT)) {
      return null;
    }
    int unit = words.number(first + 1);
    int at = first + 2;
    if (words.is(at, "ago")) {
      return distance(first, at + 1, context.published, unit, -count, false);
    }
    if (words.is(at, "from") && words.is(at + 1, "now", "today")) {
      return distance(first, at + 2, context.published, unit, count, false);
    }
    boolean back = words.is(at, "earlier", "prior", "previously", "before", "beforehand");
    boolean ahead = words.is(at, "later", "after", "afterwards", "afterward");
    boolean bears = words.is(at, "before", "after", "prior", "earlier", "later") && !ends(at + 1);
    if (!(back || ahead)
        || (bears && words.is(at, "before", "after"))
        || words.is(at + 1, "than")
        || (words.is(at, "prior") && words.is(at + 1, "to"))) {
      return null;
    }
    LocalDate anchor =
        unit == DateTerm.DAY || unit == DateTerm.WEEK ? context.dayAnchor() : context.anchor();
    return distance(first, at + 1, anchor, unit, back ? -count : count, true);
  }

  private DateMatch distance(
      int first, int end, LocalDate anchor, int unit, int count, boolean fromText) {
    if (anchor == null || unit > DateTerm.CENTURY) {
      return DateMatch.fixed(first, end, DateReading.unresolved(null));
    }
    if (unit == DateTerm.WEEK && (fromText || count == -1)) {
      // 'a week ago', 'a week earlier' name the day; 'three weeks ago' the week.
      return DateMatch.fixed(first, end, DateReading.day(anchor.plusWeeks(count)));
    }
    return DateMatch.fixed(first, end, period(anchor, unit, count));
  }

  private int count(int i) {
    if (words.is(i, Kind.NUMBER)) {
      return words.number(i);
    }
    int digits = words.digits(i);
    return digits > 0 && digits <= 400 ? digits : -1;
  }
}
