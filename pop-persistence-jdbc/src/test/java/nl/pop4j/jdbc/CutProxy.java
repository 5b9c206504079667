package nl.pop4j.jdbc;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Stands between a client and a PostgreSQL server on the loopback, counts the messages of the protocol in both
 * directions, and cuts the connection at one of them: the message is still carried over or no longer, and the client
 * sees a reset or nothing at all.
 */
final class CutProxy implements Closeable {

    /** How it is cut. */
    enum Cut {
        /** Both sides are reset, the message unseen. */
        RESET_BEFORE,
        /** The message arrives, then both sides are reset. */
        RESET_AFTER,
        /** From this message on nothing is carried any more, and nobody is told. */
        BLACK_HOLE
    }

    private static final byte SIMPLE_QUERY = 'Q';
    private static final byte READY = 'Z';
    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket listener;
    private final int server;
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger trips = new AtomicInteger();
    private volatile int last = NEVER;
    private volatile Cut cut = Cut.RESET_BEFORE;
    private volatile boolean dark;

    CutProxy(int server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        background(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Counts from the start and cuts at this message, from 1; carries everything until then. */
    void cutAt(int message, Cut how) {
        cut = how;
        dark = false;
        messages.set(0);
        last = message;
    }

    /** Carries everything. */
    void carry() {
        cutAt(NEVER, Cut.RESET_BEFORE);
    }

    /** Whether the message was reached. */
    boolean hasCut() {
        return messages.get() >= last;
    }

    /**
     * How many round trips there were: how often the server said that it is ready, without the times for a begin, which
     * the driver sends along with the first statement.
     */
    int trips() {
        return trips.get();
    }

    /** The same database, seen through this. */
    PGSimpleDataSource before(PGSimpleDataSource direct) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port()});
        source.setUser(direct.getUser());
        source.setDatabaseName(direct.getDatabaseName());
        source.setCurrentSchema(direct.getCurrentSchema());
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        return source;
    }

    /** How many messages came by since it was told to count. */
    int carried() {
        return messages.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            Socket upstream = new Socket();
            upstream.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            background(() -> pump(client, upstream, true));
            background(() -> pump(upstream, client, false));
        }
    }

    private void pump(Socket from, Socket to, boolean startsWithoutType) throws IOException {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            boolean typed = !startsWithoutType;
            while (true) {
                byte[] message = message(in, typed);
                typed = true;
                trips.addAndGet(startsWithoutType ? -begins(message) : message[0] == READY ? 1 : 0);
                boolean now = messages.incrementAndGet() == last;
                if (now && cut == Cut.BLACK_HOLE) {
                    dark = true;
                }
                if (!dark && !(now && cut == Cut.RESET_BEFORE)) {
                    out.write(message);
                    out.flush();
                }
                if (now && cut != Cut.BLACK_HOLE) {
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    return;
                }
            }
        }
    }

    /** One whole message: a byte for its type, but for the first of a client; then its length, which counts itself. */
    private static byte[] message(DataInputStream in, boolean typed) throws IOException {
        int type = typed ? in.readUnsignedByte() : 0;
        int length = in.readInt();
        ByteBuffer whole = ByteBuffer.allocate(length + (typed ? 1 : 0));
        if (typed) {
            whole.put((byte) type);
        }
        whole.putInt(length).put(in.readNBytes(length - Integer.BYTES));
        return whole.array();
    }

    private static int begins(byte[] message) {
        return message[0] == SIMPLE_QUERY && new String(message, StandardCharsets.UTF_8).contains("BEGIN") ? 1 : 0;
    }

    private static void background(Running work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has gone, and the other follows.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Running {
        void run() throws IOException;
    }
}
