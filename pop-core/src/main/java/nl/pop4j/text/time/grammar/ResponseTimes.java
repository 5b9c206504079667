package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;

/** Tells 'within two days' as a time to answer in from 'within two weeks' as an end. */
final class ResponseTimes {

    private static final int REACH = 30;

    private ResponseTimes() {}

    /**
     * Whether a length of days or weeks is a response time: it stands with a verb of handling, or with 'every', and does
     * not open the sentence. Months are never one.
     */
    static boolean isOne(Scope scope, int start, int end, Relation relation) {
        if ((relation != Relation.WITHIN && relation != Relation.IN) || isFirst(scope, start)) {
            return false;
        }
        int unit = scope.unit(end - 1);
        boolean orLess = scope.is(end, WordClass.LIMIT);
        boolean days = unit == Days.DAY || unit == Days.WORKDAY;
        if (unit > Days.WEEK || Deixis.at(scope, Lead.at(scope, start).end()).pointsAhead()) {
            return false;
        }
        boolean handling = near(scope, start, WordClass.RESPONSE_VERB);
        boolean every = near(scope, start, WordClass.UNIVERSAL);
        return days ? handling || every || orLess : handling && (every || orLess || isShare(scope, start));
    }

    private static boolean isFirst(Scope scope, int start) {
        return start == 0 || scope.tokens().isMark(start - 1, '.');
    }

    private static boolean isShare(Scope scope, int start) {
        for (int i = Math.max(0, start - REACH); i < start; i++) {
            if (scope.tokens().isMark(i, '%')) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Scope scope, int at, WordClass wordClass) {
        int last = Math.min(scope.text().size(), at + REACH);
        for (int i = Math.max(0, at - REACH); i < last; i++) {
            if (scope.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
