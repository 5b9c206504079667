package nl.pop4j.plan.revision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.PlanPoint;

/** Plans that a generator made and both sides signed, as a file keeps them. */
final class SignedPlans {

    private SignedPlans() {}

    /** The signed revision of one plan, written to a file and read back. */
    static Revision kept(long seed) {
        DevelopmentPlan plan = PlanPoint.SIGNED.of(new PlanGenerator(seed).content());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PopJson.standard().plan().write(plan, file);
        return PopJson.standard()
                .plan()
                .read(new ByteArrayInputStream(file.toByteArray()))
                .signed()
                .orElseThrow();
    }

    /** What {@code sha256sum} prints of these bytes, by the JDK's own means. */
    static String sha256sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sums of the bytes that are kept of so many plans. */
    static List<String> sums(int plans) {
        return LongStream.range(0, plans)
                .mapToObj(seed -> sha256sum(kept(seed).canonical().bytes()))
                .toList();
    }

    /** Says where this process runs and gives the sums of as many plans as the argument says, a line each. */
    public static void main(String[] arguments) {
        System.out.println(
                Charset.defaultCharset() + " " + Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault());
        sums(Integer.parseInt(arguments[0])).forEach(System.out::println);
    }
}
