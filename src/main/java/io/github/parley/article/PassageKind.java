package io.github.parley.article;

import java.util.Locale;

/**
 * What a passage of a scraped article is. Only {@link #TITLE}, {@link #DATELINE} and {@link #BODY}
 * count in reports.
 */
public enum PassageKind {
  /** The article's headline. */
  TITLE,
  /** The article's own text. */
  BODY,
  /** The place, date and agency that open a news story, where they stand on a line of their own. */
  DATELINE,
  /** The beginning or headline of another article. */
  TEASER,
  /** Who wrote the article. */
  BYLINE,
  /** About the author. */
  BIOGRAPHY,
  /** Copyright, terms of use, cookie notices. */
  LEGAL,
  /** Something that the reader is asked to do: comment, share, subscribe, read on. */
  PROMPT,
  /** A section name, a tag, a lone date or clock time. */
  LABEL,
  /** Who took the picture or supplied the text, and captions. */
  CREDIT,
  /** An advertisement. */
  ADVERT;

  /** The value of {@code passages.kind}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether what this passage says counts in the reports. */
  public boolean counts() {
    return this == TITLE || this == BODY || this == DATELINE;
  }
}
