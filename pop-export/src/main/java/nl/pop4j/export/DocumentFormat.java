package nl.pop4j.export;

import nl.pop4j.export.calendar.CalendarWriter;
import nl.pop4j.export.csv.CsvSheetWriter;
import nl.pop4j.export.docx.DocxWriter;
import nl.pop4j.export.html.HtmlWriter;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.export.xlsx.XlsxWriter;
import nl.pop4j.port.DossierWriter;

/**
 * The formats in which a plan can be written: a new one is a package of its own and one constant here.
 *
 * <p>See {@link Documents} for an example.
 */
public enum DocumentFormat {
    /** One self-contained page for a browser. */
    HTML("html") {
        @Override
        DossierWriter writer(Look look) {
            return new HtmlWriter(look);
        }
    },
    /** For print and archive: PDF/A-2a and PDF/UA-1. */
    PDF("pdf") {
        @Override
        DossierWriter writer(Look look) {
            return new PdfWriter(look);
        }
    },
    /** To go on writing in a word processor. */
    DOCX("docx") {
        @Override
        DossierWriter writer(Look look) {
            return new DocxWriter(look);
        }
    },
    /** Planning, goals and competences as sheets to sort, filter and count. */
    XLSX("xlsx") {
        @Override
        DossierWriter writer(Look look) {
            return new XlsxWriter(look);
        }
    },
    /** The first of these sheets, for programs that read nothing else. */
    CSV("csv") {
        @Override
        DossierWriter writer(Look look) {
            return new CsvSheetWriter(look);
        }
    },
    /** The review dates for a calendar. */
    ICS("ics") {
        @Override
        DossierWriter writer(Look look) {
            return new CalendarWriter(look);
        }
    };

    private final String extension;

    DocumentFormat(String extension) {
        this.extension = extension;
    }

    /** How its files end, without a dot, such as {@code pdf}. */
    public String extension() {
        return extension;
    }

    /** Whether every kind of document can be made in it, not plans only. */
    public boolean isPrinted() {
        return this == HTML || this == PDF || this == DOCX;
    }

    /** Whether it holds tables to count with. */
    public boolean isSheet() {
        return this == XLSX || this == CSV;
    }

    abstract DossierWriter writer(Look look);
}
