package dev.formactions.tck.scenarios.uploads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;

/** Tells what of uploads is in this process. */
@Path("/uploads-here")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class UploadsResource {

    private static final java.nio.file.Path OPEN = java.nio.file.Path.of("/proc/self/fd");

    /** How many temporary files are open, -1 on a system that does not tell. They have no name from the moment they are. */
    @GET
    @Path("open")
    public int open() throws IOException {
        if (!Files.isDirectory(OPEN)) {
            return -1;
        }
        int open = 0;
        try (DirectoryStream<java.nio.file.Path> files = Files.newDirectoryStream(OPEN)) {
            for (java.nio.file.Path file : files) {
                open += isUpload(file) ? 1 : 0;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return open;
    }

    /** How often the action has run that takes anything. */
    @GET
    @Path("arrived")
    public int arrived() {
        return UploadPage.ARRIVED.get();
    }

    private static boolean isUpload(java.nio.file.Path file) {
        try {
            // The jar is open, too, but has no number.
            return Files.readSymbolicLink(file).toString().matches(".*/form-actions-\\d+\\.tmp.*");
        } catch (IOException e) {
            // Closed in the meantime.
            return false;
        }
    }
}
