/**
 * Dragoman reads the news on a diplomatic situation, keeps who said what, when and about what, word for word, and
 * answers questions with a source for every sentence.
 *
 * <p>This page is the map. Data crosses packages only as words of {@link dragoman.model}; a stage never calls another
 * stage, the three flows string them together, and this root package wires the flows in the order in which data moves:
 *
 * <pre>
 * articles ─▶ read ─▶ extract ─▶ store ─▶ retrieve ◀─ understand ◀─ questions
 *                                  │          │
 *                                  │        judge ─▶ compose ─▶ deliver ─▶ the reader
 *                                  └───────────────▶ compose ─▶ deliver ─▶ the subscriber
 * </pre>
 *
 * <ul>
 *   <li>Flows: {@link dragoman.dialogue} (asked), {@link dragoman.digest} (on time), {@link dragoman.intake} (a new
 *       article).
 *   <li>Stages: {@link dragoman.read}, {@link dragoman.extract}, {@link dragoman.store}, {@link dragoman.understand},
 *       {@link dragoman.retrieve}, {@link dragoman.judge}, {@link dragoman.compose}, {@link dragoman.deliver}.
 *   <li>What both an article and a question need: {@link dragoman.language}.
 * </ul>
 *
 * <p>Start reading at {@link dragoman.Main}, then the three flows, then any stage's entry type, which its package page
 * names. The arrows are held by {@code ArchitectureTest}.
 */
@NullMarked
package dragoman;

import org.jspecify.annotations.NullMarked;
