package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that finds too little would let anything pass, so most of these tests are about what it must find. */
class ComparisonTest {

    private static final String ANY = "{'kind':'any'}";

    @Test
    void anAnswerAsExpectedHasNoDifferences() {
        assertThat(compare(
                        200,
                        "{'content-type':'application/json','x-trace':'a b'}",
                        "{'kind':'json','json':{'status':200,'type':'success'},'value':{'b':1,'a':[{'$undefined':true}]}}",
                        answer(
                                200,
                                "{'type':'success','status':200,'data':'[{\\\"a\\\":1,\\\"b\\\":2},[-1],1.0]'}",
                                "Content-Type: Application/JSON; charset=utf-8",
                                "X-Trace: a load:layout b")))
                .isEmpty();
    }

    @Test
    void theStatusIsComparedWithANumberOrAList() {
        assertThat(compare(404, "{}", ANY, answer(500, ""))).containsExactly("status: expected 404.0, got 500");
        assertThat(compare(List.of(200, 204), "{}", ANY, answer(204, ""))).isEmpty();
        assertThat(compare(List.of(200, 204), "{}", ANY, answer(201, ""))).hasSize(1);
    }

    @Test
    void aHeaderOfTheComparedOnesMayNotAppearUnlisted() {
        assertThat(compare(200, "{}", ANY, answer(200, "", "x-custom: 1", "location: /", "set-cookie: a=b")))
                .containsExactly(
                        "location: expected null, got /",
                        "set-cookie: expected [], got [a=b]",
                        "x-custom: expected null, got 1");
    }

    @Test
    void aListedHeaderMustAppear() {
        assertThat(compare(200, "{'x-hook':'1','content-type':'text/html'}", ANY, answer(200, "")))
                .containsExactly("content-type: expected text/html, got null", "x-hook: expected 1, got null");
    }

    @Test
    void typeAndTraceOfABodyThatIsNotComparedMayAppear() {
        Answer answer = answer(200, "", "content-type: text/plain", "x-trace: a");
        assertThat(compare(200, "{}", ANY, answer)).isEmpty();
        assertThat(compare(200, "{}", "{'kind':'text','text':''}", answer)).hasSize(2);
    }

    @Test
    void cookiesMayComeInAnyOrderAndTheirAttributesToo() {
        Answer answer = answer(200, "", "set-cookie: b=2; SameSite=Lax; path=/", "set-cookie: A=1;HttpOnly");
        assertThat(compare(200, "{'set-cookie':['A=1; httponly','b=2; Path=/; samesite=lax']}", ANY, answer))
                .isEmpty();
        assertThat(compare(200, "{'set-cookie':['a=1; HttpOnly','b=2; Path=/; SameSite=Lax']}", ANY, answer))
                .hasSize(1);
        assertThat(compare(200, "{'set-cookie':'b=2; Path=/; SameSite=Lax'}", ANY, answer))
                .hasSize(1);
    }

    @Test
    void allowListsPostExactlyWhenItIsExpected() {
        assertThat(compare(405, "{'allow':['GET']}", ANY, answer(405, "", "allow: HEAD,GET, OPTIONS")))
                .isEmpty();
        assertThat(compare(405, "{'allow':['GET']}", ANY, answer(405, "", "allow: GET, POST")))
                .hasSize(1);
        assertThat(compare(405, "{'allow':['GET','POST']}", ANY, answer(405, "", "allow: GET")))
                .hasSize(1);
        assertThat(compare(405, "{'allow':['GET']}", ANY, answer(405, ""))).hasSize(1);
    }

    @Test
    void anEmptyBodyAndATextAreComparedAsTheyAre() {
        assertThat(compare(200, "{}", "{'kind':'empty'}", answer(200, " "))).hasSize(1);
        assertThat(compare(200, "{}", "{'kind':'text','text':'a'}", answer(200, "a")))
                .isEmpty();
        assertThat(compare(200, "{}", "{'kind':'text','text':'a'}", answer(200, "b")))
                .hasSize(1);
    }

    @Test
    void anErrorMayHaveADetail() {
        String expected = "{'kind':'json','json':{'type':'error','error':{'message':'m'}}}";
        assertThat(compare(200, "{}", expected, answer(200, "{'type':'error','error':{'message':'m','detail':'d'}}")))
                .isEmpty();
        assertThat(compare(200, "{}", expected, answer(200, "{'type':'error','error':{'message':'n'}}")))
                .hasSize(1);
    }

    @Test
    void dataThatIsNotExpectedIsADifference() {
        assertThat(compare(
                        200,
                        "{}",
                        "{'kind':'json','json':{'type':'redirect'}}",
                        answer(200, "{'type':'redirect','data':'-1'}")))
                .hasSize(1);
    }

    @Test
    void dataThatIsMissingOrUnreadableIsADifference() {
        String expected = "{'kind':'json','json':{'type':'success'},'value':1}";
        assertThat(compare(200, "{}", expected, answer(200, "{'type':'success'}")))
                .hasSize(1);
        assertThat(compare(200, "{}", expected, answer(200, "{'type':'success','data':'-9'}")))
                .hasSize(1);
        assertThat(compare(200, "{}", expected, answer(200, "<html>"))).hasSize(1);
    }

    @Test
    void aPageIsComparedByWhatItShows() {
        Answer answer = answer(
                200,
                "<title>login</title><pre id='form'>{&quot;a&quot;:&#34;&#x27;&lt;&quot;}</pre>"
                        + "<pre id='data' class='x'>{&quot;layout&quot;:1,&quot;trace&quot;:[&quot;load:layout&quot;]}</pre>"
                        + "<pre id='error'>{&quot;message&quot;:&quot;m&quot;,&quot;detail&quot;:1}</pre>");
        assertThat(compare(
                        200,
                        "{}",
                        "{'kind':'html','title':'login','form':{'a':\"'<\"},'data':{'trace':[]},'error':{'message':'m'}}",
                        answer))
                .isEmpty();
        assertThat(compare(200, "{}", "{'kind':'html','title':'other','status':200,'form':null}", answer))
                .containsExactly(
                        "title: expected other, got login",
                        "status: expected 200.0, got null",
                        "form: expected null, got {a='<}");
    }

    @Test
    void aShownValueThatIsNoJsonIsADifference() {
        assertThat(compare(200, "{}", "{'kind':'html','form':null}", answer(200, "<pre id='form'>x</pre>")))
                .containsExactly("form: expected null, got not JSON: x");
    }

    private static List<String> compare(Object status, String headers, String body, Answer answer) {
        String expect = "{\"status\":" + status + ",\"headers\":" + quoted(headers) + ",\"body\":" + quoted(body) + "}";
        return Comparison.differences(Json.object(Json.read(expect)), answer);
    }

    private static Answer answer(int status, String body, String... headers) {
        return new Answer(
                status, Answer.headers(Arrays.asList(headers)), body.startsWith("{") ? quoted(body) : html(body));
    }

    private static String html(String body) {
        return body.replace("id='", "id=\"").replace("'>", "\">").replace("' class", "\" class");
    }

    private static String quoted(String json) {
        return json.replace("\"'<\"", "\u0001").replace('\'', '"').replace("\u0001", "\"'<\"");
    }
}
