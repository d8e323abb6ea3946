package dev.formactions.internal.origin;

import org.jspecify.annotations.Nullable;

/**
 * What the verdict looks at.
 *
 * @param method the method, as sent
 * @param secFetchSite the header Sec-Fetch-Site; null if there is none
 * @param origin the header Origin; null if there is none
 * @param requestOrigin scheme://host[:port] of the request as the server sees it, see {@link Origins#of}
 */
public record OriginRequest(
        String method, @Nullable String secFetchSite, @Nullable String origin, String requestOrigin) {}
