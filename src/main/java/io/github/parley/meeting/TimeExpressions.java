package io.github.parley.meeting;

import io.github.parley.article.Document;
import io.github.parley.article.PassageKind;
import io.github.parley.meeting.DateTerm.Kind;
import io.github.parley.text.TokenizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the time expressions of English news and resolves them against the day of publication,
 * never against the clock.
 *
 * <p>A day or month whose direction the words leave open ('Thursday', 'in September') is read by
 * the tense of its clause, and carries both readings so that a meeting's status can decide ({@link
 * TimeExpression#towards}). 'The previous day' leans on the expression before it. A month runs from
 * its first to its last day, a week from Monday to Sunday. Without a day of publication a partial
 * value is kept ('XXXX-06-28') and the interval is NULL.
 *
 * <p>Values follow TIMEX3: Pustejovsky et al., TimeML, 2003.
 */
public final class TimeExpressions {

  private final DateContext context;
  private final DateWords words;
  private final CalendarPatterns calendar;
  private final WeekdayPatterns weekdays;
  private final PeriodPatterns periods;
  private final YearPatterns years;

  private TimeExpressions(TokenizedText text, LocalDate published) {
    words = new DateWords(text);
    context = new DateContext(words, published);
    calendar = new CalendarPatterns(context);
    weekdays = new WeekdayPatterns(context, calendar);
    periods = new PeriodPatterns(context);
    years = new YearPatterns(context);
  }

  /**
   * The time expressions of a text in its order, with ranges joined ('from Monday to Wednesday').
   *
   * @param text the text
   * @param published the day of publication, or null when unknown
   */
  public static List<TimeExpression> find(TokenizedText text, LocalDate published) {
    return DateRanges.join(findSingle(text, published), text.text());
  }

  /** The time expressions of a text, each on its own as TIMEX3 annotates them. */
  public static List<TimeExpression> findSingle(TokenizedText text, LocalDate published) {
    return new TimeExpressions(text, published).scan();
  }

  /**
   * The day of an article: when it was published, else the full date that a headline, a dateline or
   * a line of its own gives; null when there is neither.
   */
  public static LocalDate dayOf(Document document) {
    if (document.published() != null) {
      return document.published();
    }
    for (Document.Part part : document.passages()) {
      PassageKind kind = part.passage().kind();
      if (kind == PassageKind.DATELINE || kind == PassageKind.LABEL) {
        for (TimeExpression found : findSingle(part.tokens(), null)) {
          if (found.precision() == DatePrecision.DAY) {
            return found.dateStart();
          }
        }
      }
    }
    return null;
  }

  private List<TimeExpression> scan() {
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    int taken = 0;
    while (i < words.count()) {
      DateMatch match = matchAt(i);
      if (match == null) {
        i++;
        continue;
      }
      DateMatch whole = modified(match);
      match = whole.first() < taken ? match : whole; // 'two weeks later Monday' has one 'later'
      int start = words.start(match.first());
      int end = words.end(match.end() - 1);
      found.add(
          TimeExpression.of(
              start,
              end,
              words.text(match.first(), match.end()),
              match.reading(),
              match.earlier(),
              match.later()));
      context.note(match.reading());
      if (words.is(match.first(), Kind.DEICTIC) || words.is(match.first(), Kind.WEEKDAY)) {
        context.noteOfTheDay();
      }
      i = match.end();
      taken = i;
    }
    return found;
  }

  private DateMatch matchAt(int i) {
    DateMatch match = calendar.match(i);
    if (match == null) {
      match = years.match(i);
    }
    if (match == null) {
      match = weekdays.match(i);
    }
    if (match == null) {
      match = periods.match(i);
    }
    return match == null && words.is(i, Kind.REFERENCE) ? reference(i) : match;
  }

  private DateMatch reference(int i) {
    if (words.is(i + 1, "-")) {
      return null; // 'now-defunct'
    }
    return DateMatch.fixed(
        i, i + 1, DateReading.unresolved(DateTerm.REFERENCES.get(words.number(i))));
  }

  /** Takes in what stands before a match: 'early', 'the end of', 'later', 'sometime'. */
  private DateMatch modified(DateMatch match) {
    int before = match.first() - 1;
    if (words.is(before, "the")) {
      before--;
    }
    if (words.is(before, "earlier", "later", "sometime") && before == match.first() - 1) {
      return sinceOrUntilPublication(match, before);
    }
    int third = words.is(before, "of", "-") ? before - 1 : before;
    if (!words.is(third, Kind.THIRD)) {
      return match;
    }
    boolean noun = words.is(third, "end", "beginning", "start", "middle");
    if (noun != words.is(before, "of")) {
      return match;
    }
    int first = noun && words.is(third - 1, "the") ? third - 1 : third;
    return match.third(words.number(third), first);
  }

  /** 'earlier this year' ends at publication, 'later this year' begins with it. */
  private DateMatch sinceOrUntilPublication(DateMatch match, int before) {
    DateReading whole = match.reading();
    boolean running =
        whole.precision() == DatePrecision.YEAR
            && context.published != null
            && whole.start().getYear() == context.published.getYear();
    if (!running || words.is(before, "sometime")) {
      return match.spanning(before, match.end());
    }
    boolean earlier = words.is(before, "earlier");
    LocalDate start = earlier ? whole.start() : context.published;
    LocalDate end = earlier ? context.published : whole.end();
    return DateMatch.fixed(before, match.end(), DateReading.interval(whole.value(), start, end));
  }
}
