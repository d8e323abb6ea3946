package dev.formactions.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The script's modules, checked and tried by the tools of its own language. */
class ClientModulesTest {

    private static final String TYPESCRIPT = "5.9.3";

    @Tag("SCRIPT-4")
    @Test
    void theirTypesAgreeWithTheDeclarations() throws Exception {
        String unproved = "The types of the client script were not checked";
        NodeTool.require(unproved);
        Path typescript = NodeTool.install("typescript", TYPESCRIPT, unproved);
        String printed = NodeTool.run(
                NodeTool.client(),
                List.of(
                        "node",
                        typescript.resolve("bin/tsc").toString(),
                        "--allowJs",
                        "--checkJs",
                        "--noEmit",
                        "--strict",
                        "--noUnusedLocals",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--lib",
                        "es2023,dom,dom.iterable",
                        "src/form-actions.d.ts",
                        "src/bundle/globals.d.ts",
                        "src/bundle/entry.js"));
        assertThat(printed).isBlank();
    }

    @Test
    void theirTestsPass() throws Exception {
        NodeTool.require("The client script's own tests did not run");
        assertThat(NodeTool.run(NodeTool.client(), List.of("node", "--test", "--test-reporter=tap", "test/")))
                .contains("# fail 0")
                .doesNotContain("# pass 0");
    }
}
