package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.deliver.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    @ParameterizedTest
    @EnumSource(Press.Wish.class)
    void what_a_button_asks_for_is_read_from_its_data(Press.Wish wish) {
        Press press = new Press.OfAnswer(Long.MAX_VALUE, wish, 9999);
        assertThat(Press.of(press.data())).contains(press);
        assertThat(press.data().length()).isLessThanOrEqualTo(64);
    }

    @Test
    void a_setting_is_read_from_its_data() {
        Press press = new Press.Setting(Manners.LANGUAGE, "ar");
        assertThat(Press.of(press.data())).contains(press);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a:zzzzzzzzzzzzz:c:0",
                "a:1:x:0",
                "a:1:c",
                "b:1:c:0",
                "s:zone:x",
                "s:language:",
                "a:1:c:99999"
            })
    void what_no_button_of_ours_says_asks_for_nothing(String data) {
        assertThat(Press.of(data)).isEmpty();
    }

    @Test
    void data_longer_than_telegram_takes_cannot_be_put_on_a_button() {
        assertThatThrownBy(() -> new Button.Press("More", "é".repeat(33))).isInstanceOf(IllegalArgumentException.class);
    }
}
