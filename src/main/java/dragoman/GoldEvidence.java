package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The passages that show an answer.
 *
 * @param passages all of them; empty where a reply needs to show none
 * @param together whether a reply cites several, rather than any one of them in the first place
 * @param groups where several are needed, those that can stand for each other
 * @param least of how many groups a passage is needed
 */
record GoldEvidence(List<String> passages, boolean together, List<List<String>> groups, int least) {

    GoldEvidence {
        passages = List.copyOf(passages);
        groups = List.copyOf(groups);
    }

    static GoldEvidence of(JsonNode question) {
        JsonNode passages = question.path("evidence");
        List<List<String>> groups =
                GoldQuestion.groups(question.path("groups").isEmpty() ? passages : question.path("groups"));
        int least = Math.min(question.path("min").asInt(groups.size()), groups.size());
        return new GoldEvidence(
                GoldQuestion.texts(passages), question.path("need").asText().equals("all"), groups, least);
    }

    boolean isIn(GivenReply.Citation citation) {
        return passages.stream().anyMatch(citation.words()::holds);
    }

    /** Of how many groups these citations hold a passage. */
    long groupsIn(List<GivenReply.Citation> citations) {
        return groups.stream()
                .filter(group ->
                        citations.stream().anyMatch(cited -> group.stream().anyMatch(cited.words()::holds)))
                .count();
    }
}
