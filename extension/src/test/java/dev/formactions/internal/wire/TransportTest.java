package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static dev.formactions.internal.wire.Shapes.points;
import static dev.formactions.internal.wire.Shapes.transport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.formactions.internal.wire.Shapes.Point;
import dev.formactions.spi.Transport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {

    @Test
    void aCustomValueIsItsKeyAndItsPayload() {
        Point point = new Point(3, 4);
        Map<?, ?> value = map("at", point, "again", new Point(0, 0), "same", point);
        assertThat(encoder(points()).encode(value))
                .isEqualTo("[{\"at\":1,\"again\":5,\"same\":1},[\"Point\",2],[3,4],3,4,[\"Point\",6],[7,7],0]");
    }

    @Test
    void subtypesTravelToo() {
        assertThat(encoder(transport("Num", Number.class, Number::toString)).encode(list(1, 1L, 1, 2.5)))
                .isEqualTo("[[1,3,1,4],[\"Num\",2],\"1\",[\"Num\",2],[\"Num\",5],\"2.5\"]");
    }

    @Tag("DATA-8")
    @Test
    void theFirstOfTwoTakesTheValue() {
        assertThat(encoder(transport("A", Point.class, Point::x), transport("B", Record.class, Object::toString))
                        .encode(new Point(7, 8)))
                .isEqualTo("[[\"A\",1],7]");
    }

    @Tag("DATA-8")
    @Test
    void builtInTypesCanBeCustom() {
        assertThat(encoder(transport("Locale", Locale.class, locale -> map("tag", locale.toLanguageTag())))
                        .encode(Locale.GERMANY))
                .isEqualTo("[[\"Locale\",1],{\"tag\":2},\"de-DE\"]");
    }

    @Test
    void theConstantsAreNotOffered() {
        assertThat(encoder(transport("D", Double.class, Object::toString)).encode(list(Double.NaN, -0.0, 0.5)))
                .isEqualTo("[[-3,-6,1],[\"D\",2],\"0.5\"]");
    }

    @Test
    void aPayloadMayBeNullOrReferToItsValue() {
        assertThat(encoder(transport("P", Point.class, point -> null)).encode(new Point(1, 2)))
                .isEqualTo("[[\"P\",1],null]");
        assertThat(encoder(transport("P", Point.class, point -> map("self", point)))
                        .encode(new Point(1, 2)))
                .isEqualTo("[[\"P\",1],{\"self\":0}]");
    }

    @Test
    void aPayloadThatIsItsValueIsRefused() {
        DevalueEncoder encoder = encoder(transport("P", Point.class, point -> point));
        assertThatExceptionOfType(UnencodableException.class)
                .isThrownBy(() -> encoder.encode(list(new Point(1, 2))))
                .withMessageStartingWith("FA-204: Cannot stringify a custom type as itself (data[0]): ")
                .withMessageContaining("the Transport with the key P");
    }

    @Tag("DATA-9")
    @ParameterizedTest
    @ValueSource(strings = {"Date", "Map", "null", "Uint8Array", "Temporal.PlainDate", "Object"})
    void theNamesOfDevaluesOwnTypesAreReserved(String key) {
        assertThat(DevalueEncoder.isReserved(key)).isTrue();
        assertThat(DevalueEncoder.isReserved("Our" + key)).isFalse();
    }

    private static DevalueEncoder encoder(Transport<?>... transports) {
        return new DevalueEncoder(List.of(transports));
    }
}
