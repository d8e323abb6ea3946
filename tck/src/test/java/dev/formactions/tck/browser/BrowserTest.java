package dev.formactions.tck.browser;

/** All stories, on a server inside this JVM. */
class BrowserTest extends Story
        implements EnhanceStories,
                GuestBookStories,
                MorphStories,
                NavigationStories,
                PendingStories,
                ReplyStories,
                TwiceToldStories,
                UpdateStories {}
