package nl.pop4j.export.look;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.shared.LocalizedText;

/** A vendor's look, and pictures of many kinds. */
final class SampleLooks {

    static final LocalizedText ALTERNATIVE = LocalizedText.of("Logo \"De Berk\" & zorg", "Logo \"De Berk\" & care");

    private SampleLooks() {}

    /** All of it: name, logo, purple and brown, own words, and no budgets. */
    static Look vendor() {
        return Look.standard()
                .organisation("Stichting De Berk")
                .logo(Logo.png(png(120, 40, BufferedImage.TYPE_INT_ARGB), ALTERNATIVE))
                .colours(new Colours("#5B2A86", "#8a3d00"))
                .texts(LocalizedText.DUTCH, Map.of("title", "Mijn groeiplan", "title.of", "Groeiplan van {name}"))
                .texts(LocalizedText.ENGLISH, Map.of("title", "My growth plan"))
                .leavingOut(Set.of(FieldGroup.CAPACITY));
    }

    /** A picture with every pixel different from the next. */
    static byte[] png(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0x80000000 | (x * 7 + y * 13) * 0x010305);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
