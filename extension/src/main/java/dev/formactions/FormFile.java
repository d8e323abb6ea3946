package dev.formactions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * An uploaded file. A file input that was left empty sends one too: without a name, of size 0, of type
 * {@code application/octet-stream}. {@link FormData} has it; for parameters of actions and in form objects it is no file.
 *
 * <p>Everything that a client says about a file is only what it says: name and type are not checked against the content.
 *
 * <p>The content is kept in memory if it is small, otherwise in a temporary file. Either is gone when the answer is made:
 * an action that needs the content for longer copies it with {@link #transferTo}. Name, size and type stay.
 */
public interface FormFile {

    /**
     * The name of the file on the client's machine, without folders: what follows the last {@code /} or {@code \} of what
     * the client sent; empty if that is {@code .} or {@code ..}. All other characters are as sent, line breaks
     * and NUL included, so store the file under a name of your own choice and show this one.
     *
     * @return the bare name; empty if no file was chosen
     */
    String name();

    /**
     * How large the file is.
     *
     * @return the number of bytes
     */
    long size();

    /**
     * The media type that the client sent, which it usually takes from the ending of the name.
     *
     * @return the type in lower case, with its parameters if it was sent with any; {@code text/plain} if the client sent
     *     none
     */
    String type();

    /**
     * The content, which can be read as often as needed.
     *
     * @return a new stream from the beginning of the file; it need not be closed
     * @throws IllegalStateException if the answer was made already; so does a stream that is read on after that
     */
    InputStream stream();

    /**
     * Copies the content to a new file, which keeps it beyond this request.
     *
     * @param target the file to write
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file: an upload never overwrites one
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the answer was made already
     */
    void transferTo(Path target) throws IOException;
}
