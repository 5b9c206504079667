package nl.pop4j.export.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A small timestamp server (RFC 3161) on the loopback address, whose clock stands still. */
final class TimestampServer implements AutoCloseable {

    static final Instant CLOCK = Instant.parse("2026-11-02T10:15:30Z");

    private final ServerSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;

    TimestampServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "timestamps");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/tsa");
    }

    int asked() {
        return asked.get();
    }

    void failWith(int code) {
        status = code;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                asked.incrementAndGet();
                byte[] stamp = stamp(query(new DataInputStream(caller.getInputStream())));
                String head = "HTTP/1.1 " + status + " Said\r\nConnection: close\r\nContent-Length: " + stamp.length
                        + "\r\n\r\n";
                caller.getOutputStream().write(head.getBytes(US_ASCII));
                caller.getOutputStream().write(stamp);
            } catch (Exception e) {
                asked.addAndGet(1_000); // seen by the test that counts
            }
        }
    }

    /** The body of a request. */
    private static byte[] query(DataInputStream in) throws IOException {
        int length = 0;
        StringBuilder line = new StringBuilder();
        while (true) {
            int next = in.readByte();
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            String header = line.toString().strip().toLowerCase(Locale.ROOT);
            line.setLength(0);
            if (header.isEmpty()) {
                byte[] body = new byte[length];
                in.readFully(body);
                return body;
            }
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
    }

    private static byte[] stamp(byte[] query) throws Exception {
        TimeStampRequest request = new TimeStampRequest(query);
        DigestCalculator digests = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1")));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withRSA", SampleKeys.STAMPS.key(), SampleKeys.STAMPS.certificate()),
                digests,
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(
                new JcaCertStore(List.of(SampleKeys.STAMPS.certificate(), SampleKeys.AUTHORITY.certificate())));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.ONE, Date.from(CLOCK))
                .getEncoded();
    }
}
