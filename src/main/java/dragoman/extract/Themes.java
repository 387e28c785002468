package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what an article is about: the concepts of the thesaurus that its nouns name in two sentences or more. */
final class Themes {

    private static final int ENOUGH = 2;

    record Found(List<Topic> topics, List<TopicMark> marks) {}

    private final Knowledge knowledge;

    Themes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Found in(String article, List<Sentence> sentences) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (String concept : nominal(sentences.get(i).tokens())) {
                places.computeIfAbsent(name(concept), c -> new TreeSet<>()).add(i);
            }
        }
        List<Topic> topics = new ArrayList<>();
        List<TopicMark> marks = new ArrayList<>();
        places.forEach((name, where) -> {
            if (where.size() >= ENOUGH) {
                topics.add(new Topic(name, List.of()));
                where.forEach(i -> marks.add(new TopicMark(article, i, name)));
            }
        });
        return new Found(topics, marks);
    }

    private Set<String> nominal(List<Token> tokens) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("NOUN")) {
                found.addAll(knowledge.thesaurus().conceptsAt(tokens, i));
            }
        }
        return found;
    }

    private static String name(String concept) {
        int end = concept.indexOf('/');
        return concept.substring(1, end < 0 ? concept.length() : end);
    }
}
