/**
 * Who is to hear what and when: reminders and escalations around dates, as data.
 *
 * <p>A {@link nl.pop4j.review.notice.DueMatter} is a date that somebody waits for. Each
 * {@link nl.pop4j.review.notice.NoticeRule} says so many days before or after it who hears of it;
 * {@link nl.pop4j.review.notice.NoticeRules#due} gives the {@link nl.pop4j.review.notice.Notice}s of some days, and a
 * {@link nl.pop4j.review.notice.Message} all those of one recipient. The package sends nothing and knows no store.
 */
@NullMarked
package nl.pop4j.review.notice;

import org.jspecify.annotations.NullMarked;
