package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevalueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            -1                                              | {"$undefined":true}
            -3                                              | {"$number":"NaN"}
            -4                                              | {"$number":"Infinity"}
            -5                                              | {"$number":"-Infinity"}
            -6                                              | {"$number":"-0"}
            [null]                                          | null
            [true]                                          | true
            ["hello"]                                       | "hello"
            [42]                                            | 42
            [{"a":1,"b":-1},"x"]                            | {"a":"x","b":{"$undefined":true}}
            [[]]                                            | []
            [[1,1,-2],7]                                    | [7,7,{"$hole":true}]
            [[-7,3,1,1],"x"]                                | [{"$hole":true},"x",{"$hole":true}]
            [{"self":0,"list":1},[0,1]]                     | {"self":{"$cycle":1},"list":[{"$cycle":2},{"$cycle":1}]}
            [["Date","2024-02-29T12:34:56.789Z"]]           | {"$date":"2024-02-29T12:34:56.789Z"}
            [["BigInt","7"]]                                | {"$bigint":"7"}
            [["URL","https://example.com/"]]                | {"$url":"https://example.com/"}
            [["RegExp","a+"]]                               | {"$regexp":["a+",""]}
            [["RegExp","a+","gi"]]                          | {"$regexp":["a+","gi"]}
            [["Set",1,2],1,"a"]                             | {"$set":[1,"a"]}
            [["Map",1,2],"k",[3],1]                         | {"$map":[["k",[1]]]}
            [["Object",1],5]                                | {"$boxed":5}
            [["null","a",1],5]                              | {"a":5}
            [["ArrayBuffer","AP8="]]                        | {"$arraybuffer":[0,255]}
            [["Uint8Array",1],["ArrayBuffer","AP8="]]       | {"$view":["Uint8Array",[0,255]]}
            [["Uint8Array",1,1,1],["ArrayBuffer","AP8B"]]   | {"$view":["Uint8Array",[255]]}
            [["Point",1],[2,3],3,4]                         | {"$point":[3,4]}
            """,
            quoteCharacter = '`')
    void aPayloadIsDecoded(String payload, String json) {
        assertThat(Devalue.decode(payload)).isEqualTo(Json.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-9", "0", "\"text\"", "[[\"Nonsense\",1],2]", "[{\"a\":0.5}]", "[{\"a\":\"b\"}]", "[{\"a\":-8}]"
            })
    void aPayloadInAnotherFormatIsRefused(String payload) {
        assertThatThrownBy(() -> Devalue.decode(payload))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("devalue: ");
    }
}
