package dev.formactions.internal.model;

/**
 * How much may be sent with one request.
 *
 * @param body how many bytes the body may have
 * @param fileSize how many bytes a file may have
 * @param files how many files a form may have
 * @param fields how many fields a form may have, files included
 * @param partHeaders how many bytes the headers of a part of a multipart form may have
 */
public record FormLimits(long body, long fileSize, int files, int fields, int partHeaders) {

    /** A body of 512 KiB, as in SvelteKit, whatever is in it; part headers with room for the longest file name there is. */
    public static final FormLimits DEFAULT =
            new FormLimits(512 * 1024, ByteSize.INFINITE, Integer.MAX_VALUE, 1000, 8 * 1024);

    /** The most fields that can be asked for. */
    public static final int MOST_FIELDS = 1_000_000;

    /** Part headers that could not hold a name and a file name. */
    public static final int LEAST_PART_HEADERS = 256;

    /** Part headers are held in memory, for one part at a time. */
    public static final int MOST_PART_HEADERS = 1024 * 1024;
}
