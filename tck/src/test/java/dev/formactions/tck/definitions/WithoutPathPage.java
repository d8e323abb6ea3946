package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;

/** Nobody knows where it is. */
@View("page")
@RequestScoped
public class WithoutPathPage implements Page {

    @Action
    public void save() {}
}
