package dev.formactions.tck.scenarios.filters;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.RequestEvent;

/** Tells what a filter has left in the request. */
abstract class TellingPage implements Page {

    @Action
    public ActionResult act(RequestEvent event) {
        return ActionResult.success(String.valueOf(event.locals().get("audited")));
    }
}
