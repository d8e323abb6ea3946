package dev.formactions.tck.scenarios.forms;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bean, as they are: a missing field keeps what the constructor gave it, a missing checkbox or list is empty. */
public class Profile {

    private @Nullable String name;
    private String theme = "light";
    private boolean visible = true;
    private List<String> links = new ArrayList<>(List.of("home"));

    @NotBlank(message = "{name.missing}") public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean visible) {
        this.visible = visible;
    }

    public List<String> getLinks() {
        return links;
    }

    public void setLinks(List<String> links) {
        this.links = links;
    }

    /** Has no setter, so that no form reaches it. */
    public boolean isAdministrator() {
        return false;
    }
}
