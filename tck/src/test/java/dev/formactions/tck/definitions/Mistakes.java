package dev.formactions.tck.definitions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every mistake that must refuse the deployment of a WAR, by whoever is the first to see it. */
public final class Mistakes {

    private Mistakes() {}

    /** CDI tells these at once. */
    public static List<Mistake> cdi() {
        return Stream.of(pages(), actions(), beans(), forms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> pages() {
        return List.of(
                Mistake.of(
                        "FA-001",
                        BrokenPages.WithoutPath.class,
                        "…WithoutPath is a page without a path. Put @Path on the class itself: it is not inherited.",
                        "DEFINITION-2"),
                Mistake.of(
                        "FA-003",
                        BrokenPages.WithoutView.class,
                        "…WithoutView is a page without a view. Put @View(\"name\") on the class itself: it is not"
                                + " inherited.",
                        "DEFINITION-2"),
                Mistake.of(
                        "FA-008",
                        BrokenPages.TwoLoads.class,
                        "TwoLoads.one and TwoLoads.two both have @Load, but a page has one load. Let one of them call the"
                                + " other.",
                        "DEFINITION-7"),
                Mistake.of(
                        "FA-015",
                        BrokenPages.VaguePost.class,
                        "VaguePost.write is a POST beside the actions of a page and has no @Consumes, so that JAX-RS cannot"
                                + " tell the two apart. Name the types that it takes.",
                        "DEFINITION-10"),
                Mistake.of(
                        "FA-016",
                        BrokenPages.VagueGet.class,
                        "VagueGet.read is a GET beside a page and has no @Produces, so that JAX-RS cannot tell the two apart."
                                + " Name the types that it gives.",
                        "DEFINITION-10"),
                Mistake.of(
                        "FA-021",
                        BrokenPages.SamePath.class,
                        "OnePath and SamePath are both pages at /people/{name}. Give one of them another @Path.",
                        "DEFINITION-12"),
                Mistake.of(
                        "FA-023",
                        BrokenPages.ViewWithExtension.class,
                        "ViewWithExtension: @View(\"page.html\") is no name of a view. Expected letters, digits, _ and -, in"
                                + " folders separated by /, without a leading slash and without an extension.",
                        "DEFINITION-2"));
    }

    private static List<Mistake> actions() {
        return List.of(
                Mistake.of(
                        "FA-004",
                        BrokenActions.DefaultBesideNamed.class,
                        "DefaultBesideNamed has a default action, DefaultBesideNamed.save, beside named ones: [delete]. A page"
                                + " has either one default action or named ones: give the default action a name, and its form"
                                + " the action ?/name.",
                        "DEFINITION-4"),
                Mistake.of(
                        "FA-005",
                        BrokenActions.NotPublic.class,
                        "NotPublic.save is not public. Actions and loads are called from outside their class: make it"
                                + " public.",
                        "DEFINITION-5"),
                Mistake.of(
                        "FA-006",
                        BrokenActions.NamedTwice.class,
                        "NamedTwice.save and NamedTwice.store are both the action \"save\" of NamedTwice. Rename one of them.",
                        "DEFINITION-6"),
                Mistake.of(
                        "FA-007",
                        BrokenActions.ReservedName.class,
                        "ReservedName.save: the name \"default\" is reserved. Write @Action without a name for the default"
                                + " action.",
                        "DEFINITION-6"),
                Mistake.of(
                        "FA-012",
                        BrokenActions.StrangeParameter.class,
                        "StrangeParameter.save: parameter 1 has type java.lang.Thread, which is neither a form object (a"
                                + " record, or a bean with setters) nor FormData, Cookies, RequestEvent or another request"
                                + " type, and it has no annotation such as @QueryParam. Remove it, or inject it into a field.",
                        "DEFINITION-9"),
                Mistake.of(
                        "FA-013",
                        BrokenActions.Unconvertible.class,
                        "Unconvertible.load: parameter 1: @QueryParam(\"at\") cannot be converted to java.lang.Runtime. Use"
                                + " String, a primitive, a type with a public static valueOf(String) or fromString(String) or a"
                                + " public constructor with one String, or a List, a Set, a SortedSet or an array of one; or"
                                + " register a ParamConverterProvider.",
                        "DEFINITION-9"),
                Mistake.of(
                        "FA-014",
                        BrokenActions.UnmadeBean.class,
                        "UnmadeBean.load: parameter 1: java.lang.Runtime cannot be a @BeanParam: it needs a public constructor"
                                + " without parameters and fields or setters with annotations such as @QueryParam, and cannot"
                                + " hold a @BeanParam of its own type.",
                        "DEFINITION-9"),
                Mistake.of(
                        "FA-018",
                        BrokenActions.ActionAndLoad.class,
                        "ActionAndLoad.save is both an @Action and a @Load. Make two methods of it.",
                        "DEFINITION-5"),
                Mistake.of(
                        "FA-020",
                        BrokenActions.StaticAction.class,
                        "StaticAction.save is static. Actions and loads are methods of the bean: remove static.",
                        "DEFINITION-5"),
                Mistake.of(
                        "FA-028",
                        BrokenActions.OddLimit.class,
                        "OddLimit.save: @Limits(body = \"plenty\") is no limit, expected a size such as 524288, 512 KB, 20 MB,"
                                + " 2 GB or Infinity. Correct it, or leave it out for the limit of the application.",
                        "LIMIT-4"),
                Mistake.of(
                        "FA-029",
                        BrokenActions.LimitedLoad.class,
                        "LimitedLoad.load has @Limits, but is no @Action. Move it to the action or to the class.",
                        "LIMIT-4"));
    }

    private static List<Mistake> beans() {
        return List.of(
                Mistake.of(
                        "FA-009",
                        BrokenBeans.LoadingActions.class,
                        "LoadingActions is an action bean and has a method with @Load. Move the load to its page, ProperPage.",
                        "DEFINITION-7"),
                Mistake.of(
                        "FA-017",
                        BrokenBeans.Homeless.class,
                        "Homeless has actions of " + BrokenBeans.NoPage.class.getName()
                                + ", which is no CDI bean. Name the"
                                + " class of the page itself, and give it a scope such as @RequestScoped.",
                        "DEFINITION-11"),
                Mistake.of(
                        "FA-019",
                        BrokenBeans.Stray.class,
                        "…Stray has methods with @Action, but it belongs to no page. Let it implement Page, or name its page"
                                + " with @ActionsOf.",
                        "DEFINITION-11"),
                Mistake.of(
                        "FA-022",
                        BrokenBeans.OneHandler.class,
                        "There are 2 beans of type ErrorHandler: […OneHandler, …OtherHandler]. Keep one of them, or make one"
                                + " an enabled @Alternative.",
                        "DEFINITION-13"),
                Mistake.of(
                        "FA-024",
                        BrokenBeans.LayoutWithoutSlash.class,
                        "LayoutWithoutSlash: @LayoutOf(\"admin\") is no path. Start it with a slash, as in"
                                + " @LayoutOf(\"/admin\").",
                        "DEFINITION-14"));
    }

    private static List<Mistake> forms() {
        return List.of(
                Mistake.of(
                        "FA-402",
                        BrokenForms.UnreadableComponent.class,
                        "UnreadableComponent.save: parameter 1: Bag.content has type java.lang.Object, which cannot be read"
                                + " from a form. Use a type of the JDK that is written as one text, an enum, a record, a bean,"
                                + " or an Optional, a list, a set, an array or a map of these; or write a FieldConverter.",
                        "BIND-15"),
                Mistake.of(
                        "FA-403",
                        BrokenForms.FormOfText.class,
                        "FormOfText.save: parameter 1 is a Form of something that is neither a record nor a bean with a public"
                                + " constructor without parameters and setters. Write Form<T> with such a T.",
                        "BIND-15"),
                Mistake.of(
                        "FA-404",
                        BrokenForms.LoadWithForm.class,
                        "LoadWithForm.load: parameter 1 is a form object, but only an @Action has a form. Read it there, and"
                                + " let the load show what the action has stored.",
                        "BIND-15"),
                Mistake.of(
                        "FA-405",
                        BrokenForms.WrongDefault.class,
                        "WrongDefault.save: parameter 1: the @DefaultValue(\"some\") of Order.pieces is no int. Correct it.",
                        "BIND-15"),
                Mistake.of(
                        "FA-406",
                        BrokenForms.OddStatus.class,
                        "OddStatus.save: invalidStatus = 200. The status of a failure must be between 400 and 599: 400 and 422"
                                + " are common.",
                        "BIND-15"),
                Mistake.of(
                        "FA-408",
                        BrokenForms.TwoForms.class,
                        "TwoForms.save has several form objects, but there is one form. Make one record of them.",
                        "BIND-15"),
                Mistake.of(
                        "FA-413",
                        BrokenForms.ValidatedTwice.class,
                        "ValidatedTwice.save: parameter 1 is validated with the groups of its @Action, but other parameters of"
                                + " the method have constraints, for which the provider's interceptor would validate it again"
                                + " with the default group. Move those into the form object, or take a Form.",
                        "BIND-15"),
                Mistake.of(
                        "FA-415",
                        BrokenForms.DefaultOfList.class,
                        "DefaultOfList.save: parameter 1: Mailing.addresses has a @DefaultValue, but is more than one text."
                                + " Remove it.",
                        "BIND-15"),
                Mistake.of(
                        "FA-416",
                        BrokenForms.UnknownFiles.class,
                        "UnknownFiles.save: parameter 1: Album.cover: @Accept names \"pictures\", which is no type of files."
                                + " Write image/*, audio/*, video/*, a media type without parameters such as application/pdf,"
                                + " or an extension such as .pdf, each as a string of its own.",
                        "FILE-6"),
                Mistake.of(
                        "FA-417",
                        BrokenForms.AcceptedText.class,
                        "AcceptedText.save: parameter 1: Note.text has @Accept, but its type java.lang.String is no file."
                                + " Write it at a FormFile, or at an Optional, a collection, an array or a map of it, of a form"
                                + " object or with @FormParam.",
                        "FILE-6"),
                Mistake.of(
                        "FA-418",
                        BrokenForms.BrokenPattern.class,
                        "BrokenPattern.save: parameter 1: Caller.phone: the regular expression of @Pattern does not compile:"
                                + " \"[0-9\": Unclosed character class near index 3. Correct it.",
                        "VALID-15"));
    }

    /** A path that Jersey refuses in its own words, before CDI has come to us. */
    public static List<Mistake> path() {
        return List.of(Mistake.of(
                "FA-025",
                WrongPathPage.class,
                "WrongPathPage: @Path(\"/{id: [0-9}\") is no path template: the expression [0-9 is none: Unclosed character"
                        + " class. Correct it.",
                "DEFINITION-2"));
    }

    /** JAX-RS tells these at once when it starts. */
    public static List<Mistake> start() {
        return List.of(
                Mistake.of(
                        "FA-010",
                        UnstartablePages.MissingView.class,
                        "MissingView: the view \"nowhere/to-be-found\" does not exist. Looked for"
                                + " nowhere/to-be-found.mustache in WEB-INF/views of the WAR, then in META-INF/views and views"
                                + " on the class path. Create it, or correct the name in @View.",
                        "DEFINITION-8"),
                Mistake.of(
                        "FA-011",
                        UnstartablePages.MistakenView.class,
                        "The view \"mistaken\" has a mistake: ",
                        "DEFINITION-8"),
                Mistake.of(
                        "FA-030",
                        UnstartablePages.UnreachableLimit.class,
                        "UnreachableLimit, action \"default\": the @Limits allow files of 20 MB, but the body with everything"
                                + " in it can have 512 KB only. Write a larger body, in @Limits or as a setting.",
                        "LIMIT-4"),
                Mistake.of(
                        "FA-201",
                        UnstartablePages.WronglySet.class,
                        "The JAX-RS application property formactions.body-limit is \"plenty\", expected a number of bytes",
                        "CONFIG-1",
                        "CONFIG-2"),
                Mistake.of(
                        "FA-205",
                        UnstartablePages.YearTransport.class,
                        "The Transport of java.time.Year: key() is \"Date\", which is a type of devalue's own. Choose another"
                                + " name, here and for the decoder of the client.",
                        "DATA-9"));
    }

    /** A page that is no bean: RESTEasy makes one of every root resource. */
    public static List<Mistake> scope() {
        return List.of(Mistake.of(
                "FA-002",
                WithoutScopePage.class,
                "…WithoutScopePage is a page, but no CDI bean. Give it a scope, such as @RequestScoped, and make sure that its"
                        + " archive is a bean archive.",
                "DEFINITION-3"));
    }

    /** All of them. */
    static List<Mistake> all() {
        return Stream.of(cdi(), path(), start(), scope()).flatMap(List::stream).toList();
    }

    /** The codes that refuse a deployment and cannot occur in the suite's WARs, each with the reason. */
    static Map<String, String> elsewhere() {
        return Map.of(
                "FA-026", "a WAR has servlets; ParameterDefinitionsTest of the jar is without",
                "FA-027", "the classes of a WAR are in no module; MethodsTest of the jar calls into one",
                "FA-105", "only a damaged jar lacks its script; DamagedJarTest of the jar has one",
                "FA-409",
                        "the servers' Bean Validation works; BrokenBeanValidationTest of the jar has one that does not");
    }
}
