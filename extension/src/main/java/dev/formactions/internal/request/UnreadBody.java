package dev.formactions.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;

/**
 * The rest of a body that nobody wants, such as that of a form that is too large. Most clients listen for an answer only
 * when they have sent everything, and a server that answers and then closes the connection resets it under their hands: the
 * user would see no answer at all. So a rest that is not too large is taken from the connection and thrown away; with a
 * larger one the server closes the connection, as it does with every request that was not read to its end.
 */
final class UnreadBody {

    /** How much is thrown away: 10 MiB. */
    private static final long MOST = 10L * 1024 * 1024;

    private UnreadBody() {}

    /** @param declared what Content-Length says, -1 if it says nothing */
    static void skip(ContainerRequestContext context, long declared) {
        // Who waits for permission to send the body sends none once there is an answer.
        boolean waits = context.getHeaderString("Expect") != null;
        if (declared == 0 || declared > MOST || waits || !context.getMethod().equals("POST")) {
            return;
        }
        try {
            InputStream rest = context.getEntityStream();
            byte[] chunk = new byte[8 * 1024];
            long left = MOST;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = rest.read(chunk);
            }
        } catch (IOException | IllegalStateException e) {
            // The client is gone, or somebody has closed the body: there is nothing to skip.
        }
    }
}
