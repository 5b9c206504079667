package nl.pop4j.dossier;

import nl.pop4j.smart.SmartCriterion;
import nl.pop4j.smart.Verdict;

/**
 * The verdict on one criterion of a goal.
 *
 * @param criterion which one
 * @param verdict how it came out
 * @param suggestion what the writer can add, empty if nothing
 */
public record SmartLine(SmartCriterion criterion, Verdict verdict, String suggestion) {}
