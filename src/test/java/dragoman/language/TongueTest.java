package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Что сказал министр о перемирии?",
                "uk | Що сказала міністр про перемир'я, і коли?",
                "ar | ماذا قال الوزير عن الهدنة؟",
                "fa | وزیر درباره آتش‌بس چه گفت؟",
                "ur | وزیر نے جنگ بندی کے بارے میں کیا کہا ہے؟",
                "he | מה אמר השר על הפסקת האש?",
                "el | Τι είπε ο υπουργός για την εκεχειρία;",
                "zh | 部长对停火说了什么？",
                "ja | 大臣は停戦について何と言いましたか？",
                "ko | 장관은 휴전에 대해 뭐라고 말했습니까?",
                "hi | मंत्री ने युद्धविराम के बारे में क्या कहा?",
                "de | Was hat Ministerin Sorel über die Waffenruhe gesagt?",
                "de | Was sagte Anna Sorel über die Brücke?",
                "fr | Qu’a dit la ministre Sorel au sujet de la trêve ?",
                "es | ¿Qué dijo la ministra Sorel sobre la tregua?",
                "it | Che cosa ha detto la ministra Sorel della tregua?",
                "pt | O que disse a ministra Sorel sobre a trégua?",
                "nl | Wat heeft minister Sorel over het bestand gezegd?",
                "tr | Bakan Sorel ateşkes hakkında ne dedi ve ne zaman?",
                "pl | Co minister Sorel powiedział o rozejmie i kiedy?",
            })
    void a_question_in_another_language_is_told(String language, String question) {
        assertThat(Tongue.foreign(question)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Sorel tell Le Monde about de Lind?",
                "Sorel Lind Velm",
                "and Lind?",
                "who is al Rashid al Amin",
                "why?",
                "Did the Kremlin (Кремль) deny it?",
                "wht abt die zeit report",
                "Was Sorel in Velm?",
                "was that in Velm or in Dun",
                "El Niño and la Niña",
                "???",
            })
    void an_english_message_is_not_taken_for_a_foreign_one(String message) {
        assertThat(Tongue.foreign(message)).isEmpty();
    }

    @Test
    void no_question_of_our_own_sets_is_taken_for_a_foreign_one() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data/questions"))) {
            List<String> questions = files.filter(Files::isRegularFile)
                    .flatMap(TongueTest::questions)
                    .toList();
            assertThat(questions)
                    .hasSizeGreaterThan(150)
                    .allMatch(q -> Tongue.foreign(q).isEmpty());
        }
    }

    private static Stream<String> questions(Path file) {
        try {
            ObjectMapper json = new ObjectMapper();
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> {
                        try {
                            return json.readTree(line).path("q").asText();
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
