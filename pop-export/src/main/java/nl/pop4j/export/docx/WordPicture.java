package nl.pop4j.export.docx;

import com.google.common.xml.XmlEscapers;
import java.util.Locale;
import nl.pop4j.export.look.Logo;
import nl.pop4j.export.office.OfficePackage;

/** The logo as a picture in a line of its own (ECMA-376 part 1, 20.4.2.8); it is a part of the file. */
record WordPicture(Logo logo) {

    /** What kind of part it is. */
    static final String TYPE = "<Default Extension=\"png\" ContentType=\"image/png\"/>";

    /** How the document names it. */
    static final String RELATION = "<Relationship Id=\"logo\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
            + " Target=\"media/logo.png\"/>";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** What the format counts lengths in. */
    private static final int PER_MILLIMETRE = 36_000;

    void putInto(OfficePackage file) {
        file.put("word/media/logo.png", logo.bytes());
    }

    String xml(Locale language) {
        String words = XmlEscapers.xmlAttributeEscaper().escape(logo.alternative(language));
        String size = "cx=\"" + length(logo.width()) + "\" cy=\"" + length(logo.height()) + "\"";
        return """
                <w:p><w:pPr><w:pStyle w:val="Normal"/><w:jc w:val="right"/></w:pPr><w:r><w:drawing>\
                <wp:inline xmlns:wp="@wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
                <wp:extent @size/><wp:docPr id="1" name="logo" descr="@words"/>\
                <a:graphic xmlns:a="@main"><a:graphicData uri="@picture">\
                <pic:pic xmlns:pic="@picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png" descr="@words"/>\
                <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/>\
                </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext @size/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r></w:p>""".replace("@wordprocessingDrawing", DRAWING + "wordprocessingDrawing")
                .replace("@main", DRAWING + "main")
                .replace("@picture", DRAWING + "picture")
                .replace("@size", size)
                .replace("@words", words);
    }

    private static long length(double millimetres) {
        return Math.round(millimetres * PER_MILLIMETRE);
    }
}
