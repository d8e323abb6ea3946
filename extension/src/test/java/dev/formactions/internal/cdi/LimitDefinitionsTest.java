package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Limits;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.scenario.App;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Limits that are none, told when the application starts. */
class LimitDefinitionsTest {

    @Path("/")
    @View("v")
    @RequestScoped
    @Limits(body = "20 apples", fields = 0)
    public static class OddPage implements Page {
        @Action
        @Limits(fileSize = "0", files = -2, fields = 1_000_001, partHeaders = "2 MB")
        public void act(FormData data) {}
    }

    @ActionsOf(OddPage.class)
    @RequestScoped
    @Limits(partHeaders = "-1")
    public static class OddActions {}

    @Tag("LIMIT-4")
    @Test
    void whatIsNoLimitIsRefused() {
        String size =
                ", expected a size such as 524288, 512 KB, 20 MB, 2 GB or Infinity. Correct it, or leave it out for"
                        + " the limit of the application.";
        String number = ". Correct it, or leave it out for the limit of the application.";
        assertThat(refusalOf(OddPage.class, OddActions.class).lines().map(String::strip))
                .contains(
                        "FA-028: OddPage: @Limits(body = \"20 apples\") is no limit" + size,
                        "FA-028: OddPage: @Limits(fields = 0) is no limit, expected a number from 1 to 1000000"
                                + number,
                        "FA-028: OddPage.act: @Limits(fileSize = \"0\") is no limit" + size,
                        "FA-028: OddPage.act: @Limits(files = -2) is no limit, expected a number from 0 to 1000000"
                                + number,
                        "FA-028: OddPage.act: @Limits(fields = 1000001) is no limit, expected a number from 1 to 1000000"
                                + number,
                        "FA-028: OddPage.act: @Limits(partHeaders = \"2 MB\") is no limit, expected a size from 256 bytes"
                                + " to 1 MB" + number,
                        "FA-028: OddActions: @Limits(partHeaders = \"-1\") is no limit, expected a size from 256 bytes to"
                                + " 1 MB" + number);
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class LimitedLoad implements Page {
        @Load
        @Limits(body = "1 MB")
        public Map<String, String> load() {
            return Map.of();
        }

        @Limits(body = "1 MB")
        public void neither() {}
    }

    @Tag("LIMIT-4")
    @Test
    void onlyActionsHaveLimits() {
        assertThat(refusalOf(LimitedLoad.class))
                .contains(
                        "FA-029: LimitedLoad.load has @Limits, but is no @Action. Move it to the action or to the class.")
                .contains("FA-029: LimitedLoad.neither has @Limits");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class NoRoom implements Page {
        @Action("large")
        @Limits(fileSize = "20 MB")
        public void large(FormData data) {}

        @Action("many")
        @Limits(files = 2000)
        public void many(FormData data) {}

        @Action("fine")
        @Limits(body = "21 MB", fileSize = "20 MB", files = 1000)
        public void fine(FormData data) {}

        @Action("boundless")
        @Limits(fileSize = "Infinity")
        public void boundless(FormData data) {}
    }

    @Tag("LIMIT-4")
    @Test
    void aLimitThatAnotherKeepsFromBeingReachedIsRefused() {
        assertThat(refusalOf(NoRoom.class).lines().map(String::strip))
                .containsExactly(
                        "2 problems with the pages:",
                        "FA-030: NoRoom, action \"large\": the @Limits allow files of 20 MB, but the body with everything"
                                + " in it can have 512 KB only. Write a larger body, in @Limits or as a setting.",
                        "FA-030: NoRoom, action \"many\": the @Limits allow 2000 files, but only 1000 fields, and files"
                                + " are fields. Write more fields, in @Limits or as a setting.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class NamelessFile implements Page {
        @Action("nameless")
        public void nameless(FormFile photo) {}

        @Action("elsewhere")
        public void elsewhere(@QueryParam("photo") FormFile photo) {}

        @Action("named")
        public void named(@FormParam("photo") FormFile photo) {}
    }

    @Tag("FILE-1")
    @Test
    void aFileComesFromAField() {
        assertThat(refusalOf(NamelessFile.class))
                .contains(
                        "FA-012: NamelessFile.nameless: parameter 1 has type dev.formactions.FormFile, which is neither")
                .contains("Say which field the file comes from: @FormParam(\"photo\") FormFile photo.")
                .contains("FA-013: NamelessFile.elsewhere: parameter 1: @QueryParam(\"photo\") cannot be converted");
    }

    private static String refusalOf(Class<?>... beans) {
        Throwable refusal =
                catchThrowable(() -> App.of(beans).view("v", "").start().close());
        assertThat(refusal).isNotNull();
        Throwable cause = refusal;
        while (!cause.getMessage().contains("FA-")
                || cause.getMessage().startsWith("org.")
                || cause.getCause() != null) {
            if (cause.getCause() == null) {
                break;
            }
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
