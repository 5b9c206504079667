package nl.pop4j.export.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a timestamp server over HTTP (RFC 3161): once, without following redirects, with a limit on time and size. */
final class HttpTimestamps implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 64 << 10;

    private final URI server;

    HttpTimestamps(URI server) {
        String scheme = String.valueOf(server.getScheme()).toLowerCase(Locale.ROOT);
        if ((!scheme.equals("http") && !scheme.equals("https")) || server.getHost() == null) {
            throw new IllegalArgumentException("a timestamp server has an address with http or https");
        }
        this.server = server;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new SigningFailed(Problem.NO_TIMESTAMP);
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (TSPException | IOException e) {
            throw new SigningFailed(Problem.NO_TIMESTAMP);
        }
    }

    private byte[] ask(byte[] query) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(server)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new SigningFailed(Problem.NO_TIMESTAMP);
                }
                return body.readNBytes(MOST_BYTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningFailed(Problem.NO_TIMESTAMP);
        }
    }
}
