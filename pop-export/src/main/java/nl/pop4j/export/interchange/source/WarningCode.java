package nl.pop4j.export.interchange.source;

/**
 * What an importer can have to say about a file; the texts stand in the message bundle of this package.
 *
 * <p>See {@link ImportWarning} for an example.
 */
public enum WarningCode {
    /** The bytes are no UTF-8; another encoding was guessed. */
    ENCODING_GUESSED,
    /** Some bytes are no UTF-8 and became a replacement character. */
    BYTES_REPLACED,
    /** The file uses another delimiter than its format. */
    DELIMITER_GUESSED,
    /** A record breaks the rules of CSV and was skipped. */
    MALFORMED_RECORD,
    /** A record breaks the rules of CSV and was read as far as it goes. */
    MALFORMED_RECORD_READ,
    /** A record has more or fewer fields than the header. */
    RAGGED_RECORD,
    /** A column that the format should have is missing. */
    MISSING_COLUMN,
    /** Columns were recognised by their place, since their names are unknown. */
    HEADER_GUESSED,
    /** Lines above the header, such as a title. */
    LINES_ABOVE_HEADER,
    /** Columns that are not kept. */
    COLUMNS_NOT_KEPT,
    /** A file of the folder that this format does not use. */
    FILE_NOT_USED,
    /** A file is empty. */
    EMPTY_FILE,
    /** A value that must be there is not. */
    MISSING_VALUE,
    /** A value is no number, code or date. */
    INVALID_VALUE,
    /** A level lies outside its scale. */
    LEVEL_OUTSIDE_SCALE,
    /** Something is named twice; the first is kept. */
    DUPLICATE,
    /** Two sources say different things; the first is kept. */
    CONFLICT,
    /** A competence is both essential and optional for a role; essential is kept. */
    ESSENTIAL_AND_OPTIONAL,
    /** Something refers to what is not there. */
    DANGLING_REFERENCE,
    /** Something lies below itself; the link was cut. */
    CYCLE,
    /** A code was made up, since the publisher gives none. */
    CODE_GUESSED,
    /** Something is named that the files describe for others only; it is known by its code. */
    NOT_DESCRIBED,
    /** Competences or roles without a name, known by their code only. */
    NAME_MISSING,
    /** A group that is only named at its members was made a competence of its own. */
    GROUP_GUESSED,
    /** Parents were derived from the form of the codes. */
    PARENT_GUESSED,
    /** The publisher marks the value as imprecise; it is kept. */
    LOW_PRECISION,
    /** The publisher marks the value as not relevant; it is kept and not essential. */
    NOT_RELEVANT,
    /** A skill is not in use at this role level. */
    NOT_IN_USE,
    /** A level was assumed, since the publisher names none. */
    LEVEL_GUESSED,
    /** A scale was assumed or could not be read in full. */
    SCALE_GUESSED,
    /** Mark-up was taken out of a text. */
    MARKUP_REMOVED,
    /** A member of a JSON document is not kept. */
    MEMBER_NOT_KEPT,
    /** A part of a JSON document is broken and was skipped. */
    BROKEN_ELEMENT,
    /** A JSON document ends or breaks off; what stood before it is kept. */
    BROKEN_DOCUMENT,
    /** Roles of which nothing is asked, left out. */
    NO_REQUIREMENTS,
    /** Records that concern what the framework does not hold. */
    RECORDS_NOT_USED,
    /** Further warnings of this kind and file, counted only. */
    FURTHER_WARNINGS
}
