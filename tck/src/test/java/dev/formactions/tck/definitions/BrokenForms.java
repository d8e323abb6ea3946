package dev.formactions.tck.definitions;

import dev.formactions.Accept;
import dev.formactions.Action;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Pages whose form objects cannot be read. */
public final class BrokenForms {

    private BrokenForms() {}

    /** Nothing is wrong with it. */
    public record Guest(@NotBlank String name) {}

    /** No text is an object of an unknown type. */
    public record Bag(Object content) {}

    /** No number, though it is one's default. */
    public record Order(@DefaultValue("some") int pieces) {}

    /** Several texts, of which one is the default. */
    public record Mailing(@DefaultValue("ann@example.com") List<String> addresses) {}

    /** A picture in words that no file has. */
    public record Album(@Accept("pictures") FormFile cover) {}

    /** No file. */
    public record Note(@Accept(".txt") String text) {}

    /** A bracket that is never closed. */
    public record Caller(@Pattern(regexp = "[0-9") String phone) {}

    @Path("/unreadable-component")
    @View("page")
    @RequestScoped
    public static class UnreadableComponent implements Page {

        @Action
        public void save(Bag form) {}
    }

    @Path("/form-of-text")
    @View("page")
    @RequestScoped
    public static class FormOfText implements Page {

        @Action
        public void save(Form<String> form) {}
    }

    @Path("/load-with-form")
    @View("page")
    @RequestScoped
    public static class LoadWithForm implements Page {

        @Load
        public void load(Guest form) {}
    }

    @Path("/wrong-default")
    @View("page")
    @RequestScoped
    public static class WrongDefault implements Page {

        @Action
        public void save(Order form) {}
    }

    @Path("/odd-status")
    @View("page")
    @RequestScoped
    public static class OddStatus implements Page {

        @Action(invalidStatus = 200)
        public void save(@Valid Guest form) {}
    }

    @Path("/two-forms")
    @View("page")
    @RequestScoped
    public static class TwoForms implements Page {

        @Action
        public void save(Guest form, Form<Guest> again) {}
    }

    @Path("/validated-twice")
    @View("page")
    @RequestScoped
    public static class ValidatedTwice implements Page {

        @Action(groups = Runnable.class)
        public void save(@Valid Guest form, @QueryParam("q") @NotBlank String q) {}
    }

    @Path("/unknown-files")
    @View("page")
    @RequestScoped
    public static class UnknownFiles implements Page {

        @Action
        public void save(Album form) {}
    }

    @Path("/accepted-text")
    @View("page")
    @RequestScoped
    public static class AcceptedText implements Page {

        @Action
        public void save(Note form) {}
    }

    @Path("/broken-pattern")
    @View("page")
    @RequestScoped
    public static class BrokenPattern implements Page {

        @Action
        public void save(@Valid Caller form) {}
    }

    @Path("/default-of-list")
    @View("page")
    @RequestScoped
    public static class DefaultOfList implements Page {

        @Action
        public void save(Mailing form) {}
    }
}
