package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is named in an article, and where: its persons, its bodies and groups, and the states and bodies of the world. */
final class Mentions {

    private final Knowledge knowledge;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> found = new ArrayList<>();

    private Mentions(String article, List<Sentence> sentences, People people, Knowledge knowledge, NameIndex world) {
        this.knowledge = knowledge;
        Bodies bodies = Bodies.in(sentences, knowledge, world, people);
        for (Bodies.Body body : bodies.all()) {
            actors.putIfAbsent(body.name(), body.actor());
            body.places().forEach(p -> found.add(new Mention(article, p.sentence(), body.name(), p.span())));
        }
        for (Person person : bodies.withoutThem(people.all())) {
            actors.putIfAbsent(person.name(), person.actor());
            person.places().forEach(p -> found.add(new Mention(article, p.sentence(), person.name(), p.span())));
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (NameIndex.Match match : world.in(sentences.get(i).tokens())) {
                if (!sentences.get(i).byline() && acting(match, sentences.get(i).tokens())) {
                    actors.putIfAbsent(match.actor().name(), match.actor());
                    found.add(new Mention(article, i, match.actor().name(), match.span()));
                }
            }
        }
    }

    static Mentions of(Article article, List<Sentence> sentences, People people, Knowledge knowledge, NameIndex world) {
        return new Mentions(article.id(), sentences, people, knowledge, world);
    }

    /** Everybody who is named, each as the article knows them. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** Where they are named. */
    List<Mention> all() {
        return List.copyOf(found);
    }

    /** Not a common word that happens to be spelt like a name, nor a capital that is but a place. */
    private boolean acting(NameIndex.Match match, List<Token> tokens) {
        return !knowledge.metonymy().place(tokens, match) && named(match, tokens);
    }

    private static boolean named(NameIndex.Match match, List<Token> tokens) {
        return tokens.subList(match.first(), match.last()).stream()
                .anyMatch(t -> t.is("PROPN") || t.is("ADJ") || t.is("NOUN"));
    }
}
