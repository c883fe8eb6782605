package io.github.parley.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Reads the members of MinHash buckets and gives the pairs that may be copies: rows of bucket, day
 * and key in this order, the rows of a bucket one after the other.
 */
final class BucketPairs implements Iterator<Row> {

  /** Up to so many articles in a bucket all pairs are candidates. */
  private static final int MAX_ALL_PAIRS = 40;

  /** In a larger bucket each article is compared with so many that follow it by day. */
  private static final int NEIGHBOURS = 20;

  private record Member(Integer day, long key) {}

  private final Iterator<Row> rows;
  private final Deque<Row> pairs = new ArrayDeque<>();
  private Row next;

  BucketPairs(Iterator<Row> rows) {
    this.rows = rows;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (pairs.isEmpty() && next != null) {
      addPairs(bucket());
    }
    return !pairs.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return pairs.remove();
  }

  /** The distinct members of the next bucket. */
  private List<Member> bucket() {
    long bucket = next.getLong(0);
    List<Member> members = new ArrayList<>(1);
    while (next != null && next.getLong(0) == bucket) {
      Member member = new Member(next.isNullAt(1) ? null : next.getInt(1), next.getLong(2));
      if (members.isEmpty() || !member.equals(members.get(members.size() - 1))) {
        members.add(member);
      }
      next = rows.hasNext() ? rows.next() : null;
    }
    return members;
  }

  private void addPairs(List<Member> members) {
    int reach = members.size() <= MAX_ALL_PAIRS ? members.size() : NEIGHBOURS;
    for (int i = 0; i < members.size(); i++) {
      Member one = members.get(i);
      for (int j = i + 1; j < Math.min(members.size(), i + 1 + reach); j++) {
        Member other = members.get(j);
        if (one.key != other.key && DuplicateVerifier.withinWindow(one.day, other.day)) {
          pairs.add(RowFactory.create(Math.min(one.key, other.key), Math.max(one.key, other.key)));
        }
      }
    }
  }
}
