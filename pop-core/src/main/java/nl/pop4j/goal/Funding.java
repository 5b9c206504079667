package nl.pop4j.goal;

import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What an activity costs and who pays.
 *
 * <p>Example: {@code Funding.byEmployer(Money.ofEuros(250)).under(terms)} is paid by the employer under a scheme.
 *
 * @param cost the amount, possibly nothing
 * @param payer who pays
 * @param reason why the employer pays for an own wish, or what else is to be said; possibly empty, at most 200 characters
 * @param terms the scheme, right or duty under which it falls, or null if none
 */
public record Funding(
        Money cost,
        Payer payer,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        @Nullable TrainingTerms terms) {

    /** Free of charge. */
    public static final Funding FREE = new Funding(Money.ZERO, Payer.EMPLOYER, "");

    /** Who pays. */
    public enum Payer {
        /** The employer, from the agreed budget. */
        EMPLOYER,
        /** The employee. */
        EMPLOYEE,
        /** A scheme or fund outside the organisation. */
        SCHEME
    }

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public Funding {
        UserText.checked("reason", reason, UserText.SHORT);
    }

    /** Without scheme, right or duty. */
    public Funding(Money cost, Payer payer, String reason) {
        this(cost, payer, reason, null);
    }

    /** Paid by the employer. */
    public static Funding byEmployer(Money cost) {
        return new Funding(cost, Payer.EMPLOYER, "");
    }

    /** The same under a scheme, right or duty. */
    public Funding under(TrainingTerms other) {
        return new Funding(cost, payer, reason, other);
    }

    /** The amount and the payer only. */
    @Override
    public String toString() {
        return "Funding[" + cost + " by " + payer + "]";
    }
}
