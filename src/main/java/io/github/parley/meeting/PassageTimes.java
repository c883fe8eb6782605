package io.github.parley.meeting;

import io.github.parley.text.TokenizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The time expressions of a passage in text order, found when they are first asked for. */
final class PassageTimes implements Supplier<List<TimeExpression>> {

  private final TokenizedText text;
  private final LocalDate published;
  private List<TimeExpression> found;

  PassageTimes(TokenizedText text, LocalDate published) {
    this.text = text;
    this.published = published;
  }

  @Override
  public List<TimeExpression> get() {
    if (found == null) {
      found = TimeExpressions.find(text, published);
    }
    return found;
  }
}
