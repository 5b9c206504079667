package nl.pop4j.privacy;

import nl.pop4j.shared.DataCategory;

/**
 * One field of what is kept, with its category.
 *
 * <p>See {@link PrivacyMap} for an example.
 *
 * @param kind in which kind of record
 * @param path where: the names of its components, a star for each element of a list, set or map; such as
 *     {@code /commitment/by}
 * @param type the simple name of its Java type
 * @param category what kind of personal data it is
 * @param declared whether the field says so itself; otherwise it is taken from what it stands in
 */
public record PersonalField(RecordKind kind, String path, String type, DataCategory category, boolean declared) {}
