package nl.pop4j.export.page;

/**
 * What was agreed against what is planned, in words.
 *
 * @param what time or money, and whose
 * @param agreed what the sides agreed, possibly empty
 * @param planned what the activities take
 * @param left the difference, possibly empty
 * @param isShort whether more is planned than agreed
 */
public record CapacityRow(String what, String agreed, String planned, String left, boolean isShort) {}
