package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each tale is told with a script and without: the document is the same in the end. */
interface TwiceToldStories extends Stage {

    @Rule("SCRIPT-5")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Tale.class)
    default void theDocumentIsTheSameWithoutAScript(Tale tale) {
        Page with = visit(true);
        Page without = visit(false);
        tale.tell(with);
        tale.tell(without);
        // A heading can have the focus only as long as it has a tabindex.
        with.evaluate("() => document.activeElement.blur()");
        assertThat(documentOf(with)).isEqualTo(documentOf(without));
    }

    @Rule("SCRIPT-5")
    @Test
    default void aPageFromRightToLeftStaysSo() {
        Page page = visit();
        Tale.NOTES_FROM_RIGHT_TO_LEFT.tell(page);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("the region for screen readers widens nothing")
                .isEqualTo(true);
        page.click("#logout");
        page.waitForURL("**/browser/login");
        assertThat(page.locator("html")).not().hasAttribute("dir", "rtl");
    }

    @Rule("REPLY-2")
    @Test
    default void whoseSessionHasEndedIsAskedToLogIn() {
        Page page = visit();
        Tale.LOGIN.tell(page);
        page.context().clearCookies();
        Response login = page.waitForResponse(Pattern.compile("/browser/login\\?"), () -> {
            page.fill("[name=text]", "too late");
            page.click("text=أضف");
        });
        assertThat(login.request().isNavigationRequest()).isTrue();
        assertThat(page.locator("h1")).hasText("Log in");
    }

    /** Title, root and body, without what differs for each visitor. */
    private static List<String> documentOf(Page page) {
        return List.of(
                page.title(),
                page.url().replaceAll("\\?.*", ""),
                page.locator("html")
                        .evaluate("(e) => e.cloneNode(false).outerHTML")
                        .toString(),
                page.locator("body").evaluate("(e) => e.outerHTML").toString().replaceAll("book=[0-9a-f-]+", "book="));
    }

    /** What visitors do. */
    enum Tale {
        SUCCESS("#signed") {
            @Override
            void go(Page page) {
                sign(page, "Ada", "ada@example.com");
            }
        },
        VALIDATION_MESSAGES("#name-error") {
            @Override
            void go(Page page) {
                sign(page, "", "nowhere");
            }
        },
        VALIDATION_CORRECTED("#signed") {
            @Override
            void go(Page page) {
                sign(page, "", "nowhere");
                assertThat(page.locator("#name-error")).isVisible();
                sign(page, "Ada", "ada@example.com");
            }
        },
        TWO_FORMS("#received") {
            @Override
            void go(Page page) {
                sign(page, "", "nowhere");
                assertThat(page.locator("#name-error")).isVisible();
                page.click("text=Upload");
            }
        },
        FILES("#received") {
            @Override
            void go(Page page) {
                page.setInputFiles(
                        "[name=picture]",
                        new com.microsoft.playwright.options.FilePayload("a.png", "image/png", new byte[70_000]));
                page.click("text=Upload");
            }
        },
        REDIRECT("#there") {
            @Override
            void go(Page page) {
                page.click("#leave");
            }
        },
        REDIRECT_AND_BACK("#sign") {
            @Override
            void go(Page page) {
                page.click("#leave");
                page.waitForURL("**/browser/next*");
                page.goBack();
            }
        },
        ANOTHER_ORIGIN("#there") {
            @Override
            void go(Page page) {
                page.fill("#abroad [name=to]", page.url().replaceAll("localhost(:\\d+).*", "127.0.0.1$1/browser/next"));
                page.click("text=Abroad");
            }
        },
        ANOTHER_PAGE("#missed") {
            @Override
            void go(Page page) {
                page.fill("#find [name=what]", "cat");
                page.click("text=Find");
            }
        },
        ERROR("text=410") {
            @Override
            void go(Page page) {
                page.click("#tear");
            }
        },
        TOO_LARGE("text=413") {
            @Override
            void go(Page page) {
                page.fill("#sign [name=secret]", "x".repeat(600_000));
                sign(page, "Ada", "ada@example.com");
            }
        },
        NOTHING_RETURNED("#guests li") {
            @Override
            void go(Page page) {
                page.click("#nod");
            }
        },
        WRONG_PASSWORD("#incorrect") {
            @Override
            void go(Page page) {
                page.navigate(page.url().replaceAll("book\\?.*", "desk"));
                logIn(page, "wrong");
            }
        },
        LOGIN("#notes") {
            @Override
            void go(Page page) {
                page.navigate(page.url().replaceAll("book\\?.*", "desk"));
                logIn(page, "wrong");
                assertThat(page.locator("#incorrect")).isVisible();
                logIn(page, "right");
            }
        },
        NOTES_FROM_RIGHT_TO_LEFT("#notes li") {
            @Override
            void go(Page page) {
                LOGIN.tell(page);
                page.click("text=أضف");
                assertThat(page.locator("#empty")).isVisible();
                page.fill("[name=text]", "مرحبا بالعالم");
                page.click("text=أضف");
            }
        },
        LOGOUT("[name=password]") {
            @Override
            void go(Page page) {
                LOGIN.tell(page);
                page.click("#logout");
            }
        };

        private final String end;

        Tale(String end) {
            this.end = end;
        }

        abstract void go(Page page);

        void tell(Page page) {
            go(page);
            assertThat(page.locator(end).first()).isVisible();
            assertThat(page.locator("[aria-busy]")).hasCount(0);
        }

        static void sign(Page page, String name, String email) {
            page.fill("#sign [name=name]", name);
            page.fill("#sign [name=email]", email);
            page.click("text=Sign");
        }

        static void logIn(Page page, String password) {
            page.fill("[name=user]", "ada");
            page.fill("[name=password]", password);
            page.click("text=Enter");
        }
    }
}
