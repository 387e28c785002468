package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Ask;
import dragoman.model.Function;
import dragoman.model.Intent;
import dragoman.model.Question;
import dragoman.model.Term;
import dragoman.model.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a message into a question: repaired, made whole from its chat, with its intent and slots. Thread-safe. */
public final class Interpreter {

    private static final Pattern GREETING_IN_FRONT = Pattern.compile(
            "^(?:hi|hello|hey|good (?:morning|evening|afternoon)|dear bot|salam|please|pls)\\b(?: (?:there|bot|all|dragoman))?[,!. ]+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> EMPTY_WORDS = Set.of(
            "be",
            "do",
            "have",
            "say",
            "tell",
            "please",
            "get",
            "go",
            "thing",
            "know",
            "want",
            "give",
            "make",
            "exactly",
            "anything",
            "something",
            "name",
            "article",
            "explain",
            "show",
            "many",
            "much",
            "long",
            "kind",
            "ok",
            "also",
            "so",
            "too",
            "really",
            "actually",
            "just",
            "now",
            "then",
            "still",
            "happen",
            "according",
            "about",
            "like");
    /** "Who said …", but not "Was it Kerry who said …". */
    private static final Pattern ASKS_WHO =
            Pattern.compile("(?i)^(?!\\s*(?:was|is|were|isn't|wasn't)\\b).*\\b(?:who(?:se)?|by whom)\\b");

    private static final Set<String> QUESTION_WORDS =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");
    /** The classifier's certainty from which a call for one of the bot's own functions is believed. */
    private static final double FUNCTION_CERTAINTY = 0.5;

    private final Linguist linguist;
    private final IntentClassifier classifier = IntentClassifier.load();
    private final Spelling spelling;
    private final ActorsMeant actorsMeant;
    private final SubscriptionWords subscriptions;
    private final int longest;

    /**
     * @param longest the longest message that is read, in UTF-16 code units
     */
    public Interpreter(Linguist linguist, Knowledge knowledge, int longest) {
        this.linguist = linguist;
        this.longest = longest;
        this.spelling = new Spelling(knowledge);
        this.actorsMeant = new ActorsMeant(knowledge);
        this.subscriptions = new SubscriptionWords(knowledge);
    }

    /**
     * @param before the question before this one in its chat, made whole
     */
    public Question interpret(Ask ask, Scope scope, Optional<String> before) {
        String message = MessageText.clean(ask.text());
        Optional<Question> unreadable = unreadable(message);
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        return Commands.in(message)
                .or(() -> subscriptions.call(message).map(f -> new Question.Call(message, f, message, 1)))
                .orElseGet(() -> guessed(Commands.asked(message), ask, scope, before));
    }

    private Optional<Question> unreadable(String message) {
        if (message.isEmpty()) {
            return Optional.of(new Question.Unreadable(
                    message, "That message was empty. Ask me a question, or send /help to see what I can do."));
        }
        if (message.length() > longest) {
            return Optional.of(new Question.Unreadable(
                    "",
                    "That message has " + message.length() + " characters; I read up to " + longest
                            + ". Please send your question alone, without the text around it."));
        }
        return MessageText.hasWords(message)
                ? Optional.empty()
                : Optional.of(new Question.Unreadable(
                        message, "I see no words in that. Ask me a question, or send /help to see what I can do."));
    }

    private Question guessed(String message, Ask ask, Scope scope, Optional<String> before) {
        Optional<Question> check = quoteCheck(message, scope);
        if (check.isPresent()) {
            return check.get();
        }
        String plain = spelling.mended(
                spelling.spelledOut(GREETING_IN_FRONT.matcher(message).replaceFirst("")), scope);
        Sentence own = linguist.sentence(plain);
        if (Commands.onTheArticle(plain)) {
            return new Question.Call(message, Function.SOURCES, message, 1);
        }
        Sentence earlier = linguist.sentence(before.orElse(""));
        FollowUps.Whole whole = FollowUps.complete(plain, own.tokens(), scope.names(), before, earlier.tokens());
        IntentClassifier.Guess guess = classifier.classify(whole.form());
        if (guess.intent().function().isPresent() && isCall(guess, own, scope)) {
            return new Question.Call(message, guess.intent().function().get(), message, guess.confidence());
        }
        Sentence sentence = whole.text().equals(plain) ? own : linguist.sentence(whole.text());
        return inquiry(ask, whole, sentence, guess, scope);
    }

    /** A plain-language call is believed where the classifier is certain and no actor of the sources is named. */
    private boolean isCall(IntentClassifier.Guess guess, Sentence message, Scope scope) {
        boolean actor = scope.names().typedIn(message.tokens()).stream().anyMatch(m -> scope.holds(m.actor()));
        boolean overview = guess.intent() == Intent.SUMMARY || guess.intent() == Intent.TIMELINE;
        return guess.confidence() >= (actor && !overview ? 0.9 : FUNCTION_CERTAINTY);
    }

    private Question.Inquiry inquiry(
            Ask ask, FollowUps.Whole whole, Sentence sentence, IntentClassifier.Guess guess, Scope scope) {
        List<Actor> actors = actorsMeant.in(sentence, whole.text(), scope);
        AnswerType wants = AnswerTypes.of(whole.form(), guess.intent());
        LocalDate today = ask.at().atZone(ZoneOffset.UTC).toLocalDate();
        return new Question.Inquiry(
                ask.text(),
                whole.text(),
                Forms.several(whole.form()).orElse(intent(guess.intent(), wants)),
                guess.confidence(),
                actors,
                topics(sentence, scope),
                Periods.in(whole.text(), today, scope.newest()).orElse(null),
                wants,
                terms(sentence, scope));
    }

    /** Where the question's form and the classifier disagree on a yes/no question, the form is right. */
    private static Intent intent(Intent guess, AnswerType wants) {
        if (guess.function().isPresent()) {
            return guess == Intent.SUMMARY || guess == Intent.TIMELINE ? guess : Intent.WHAT_HAPPENED;
        }
        return guess == Intent.QUOTE_CHECK ? (wants == AnswerType.YES_NO ? Intent.CLAIM : Intent.WHO_SAID) : guess;
    }

    private List<Topic> topics(Sentence sentence, Scope scope) {
        String text = " "
                + String.join(" ", sentence.tokens().stream().map(Token::lower).toList()) + " ";
        String lemmas = " "
                + String.join(" ", sentence.tokens().stream().map(Token::lemma).toList()) + " ";
        return scope.topics().stream()
                .filter(t -> names(t).anyMatch(n -> text.contains(n) || lemmas.contains(n)))
                .toList();
    }

    private static java.util.stream.Stream<String> names(Topic topic) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(topic.name()), topic.synonyms().stream())
                .map(n -> " " + n.toLowerCase(Locale.ROOT) + " ");
    }

    private List<Term> terms(Sentence sentence, Scope scope) {
        List<NameIndex.Match> names = actorsMeant.names(sentence, scope);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean empty = EMPTY_WORDS.contains(token.lemma()) || QUESTION_WORDS.contains(token.lower());
            if (token.isContent() && !empty && !ActorsMeant.named(names, i)) {
                terms.add(new Term(token.lower(), token.lemma(), token.tag()));
            }
        }
        return terms;
    }

    private Optional<Question> quoteCheck(String message, Scope scope) {
        Optional<String> words = QuotedWords.in(message);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String around = QuotedWords.around(message);
        IntentClassifier.Guess guess = classifier.classify(message);
        boolean asksWho = ASKS_WHO.matcher(around).find();
        boolean checks = asksWho
                || guess.intent() == Intent.QUOTE_CHECK
                || Pattern.compile(
                                "(?i)\\b(?:say|said|says|from|by|quote|quoted|words?|really|tell|told|call|called)\\b")
                        .matcher(around)
                        .find()
                || around.length() < 12;
        if (!checks) {
            return Optional.empty();
        }
        Sentence sentence = linguist.sentence(around);
        List<Actor> speakers = asksWho ? List.of() : actorsMeant.in(sentence, around, scope);
        List<String> named = asksWho
                ? List.of()
                : sentence.tokens().stream()
                        .filter(t -> t.is("PROPN") && t.capitalised())
                        .map(Token::text)
                        .toList();
        return Optional.of(new Question.QuoteCheck(message, words.get(), speakers, named, guess.confidence()));
    }
}
