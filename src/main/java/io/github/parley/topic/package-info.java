/**
 * What the corpus writes about: topics of its original English articles, with names and countries
 * as terms of their own, ids that stay from night to night, trends, and the topics of country
 * pairs.
 *
 * <pre>
 * articles, mentions ─▶ TopicTokens ─▶ Phrases ─▶ Vocabulary ─▶ TermVectors ─▶ RandomisedSvd
 *                       ─▶ k-means, AverageLinkage ─▶ TopicTerms, TopicLineage ─▶ topics, article_topics
 * article_topics ─▶ topic_trends, topic_country_pairs
 * </pre>
 *
 * The method, its configuration and measured figures are in docs/TOPICS.md.
 */
package io.github.parley.topic;
