package nl.pop4j.export.form;

/** The tags of a form's places: a filled form of today must still be read in years, so they never change. */
final class FormTag {

    static final String METHOD = "form.method";
    static final String LANGUAGE = "form.language";
    static final String FIRST = "horizon.first";
    static final String LAST = "horizon.last";
    static final String CAREER = "perspective.career";
    static final String REALISATION = "perspective.realisation";
    static final String NOT_PROMISED = "perspective.not-promised";
    static final String ORGANISATION = "need.organisation";
    static final String OWN = "need.own";
    static final String WEEK = "capacity.hours-a-week";
    static final String BUDGET = "capacity.budget";
    static final String REVIEWS = "reviews.weeks";

    private FormTag() {}

    static String answer(String questionnaire, String question) {
        return "answer/" + questionnaire + "/" + question;
    }

    static String numbered(String what, int number, String part) {
        return what + "." + number + "." + part;
    }
}
