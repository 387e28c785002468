package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.NameIndex;
import dragoman.language.QuestionWords;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Exchange;
import dragoman.model.Function;
import dragoman.model.Intent;
import dragoman.model.Question;
import dragoman.model.Term;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a message into a question: repaired, made whole from its chat, with its intent and slots. Thread-safe. */
public final class Interpreter {

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

    private static final Pattern SAYING =
            Pattern.compile("(?i)\\b(?:say|said|says|from|by|quote|quoted|words?|really|tell|told|call|called)\\b");
    /** A form of a verb that may stand for a noun or an adjective. */
    private static final Pattern FORM = Pattern.compile("\\p{L}+(?:ed|ing)");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int SHORT_ORDER = 6;

    private final Linguist linguist;
    private final IntentClassifier classifier = IntentClassifier.load();
    private final Calls calls = new Calls(EMPTY_WORDS);
    private final Spelling spelling;
    private final ActorsMeant actorsMeant;
    private final FollowUps followUps;
    private final SubscriptionWords subscriptions;
    private final int longest;

    /**
     * @param commonWords what English texts use most, in small letters; asked for when a word is met that nothing else knows
     * @param longest the longest message that is read, in UTF-16 code units
     */
    public Interpreter(Linguist linguist, Knowledge knowledge, Supplier<Set<String>> commonWords, int longest) {
        this.linguist = linguist;
        this.longest = longest;
        this.spelling = new Spelling(knowledge, commonWords);
        this.actorsMeant = new ActorsMeant(knowledge);
        this.followUps = new FollowUps(linguist, knowledge, actorsMeant);
        this.subscriptions = new SubscriptionWords(knowledge);
    }

    /**
     * @param before what was asked and answered before this message in its chat
     */
    public Question interpret(Ask ask, Scope scope, Optional<Exchange> before) {
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
            return Optional.of(new Question.Unreadable(message, Block.Phrase.of("line.empty")));
        }
        if (message.length() > longest) {
            return Optional.of(new Question.Unreadable("", Block.Phrase.of("line.long", message.length(), longest)));
        }
        return MessageText.hasWords(message)
                ? Optional.empty()
                : Optional.of(new Question.Unreadable(message, Block.Phrase.of("line.wordless")));
    }

    private Question guessed(String message, Ask ask, Scope scope, Optional<Exchange> before) {
        Optional<Question> check = quoteCheck(message, scope);
        if (check.isPresent()) {
            return check.get();
        }
        Courtesy.Core core = Courtesy.without(spelling.spelledOut(message));
        String mended = spelling.mended(core.text(), scope);
        String plain = spelling.capitalised(mended, linguist.sentence(mended).tokens(), scope, EMPTY_WORDS);
        if (Commands.onTheArticle(plain)) {
            return new Question.Call(message, Function.SOURCES, message, 1);
        }
        String whole = followUps.complete(plain, scope, before);
        String form = core.whether() && whole.equals(plain) ? "Is it true that " + plain : whole;
        IntentClassifier.Guess guess = classifier.classify(form);
        Sentence sentence = linguist.sentence(whole);
        if (whole.equals(plain) && guess.intent().function().isPresent() && calls.believes(guess, sentence, scope)) {
            return new Question.Call(message, guess.intent().function().get(), message, guess.confidence());
        }
        return ordered(message, scope)
                .orElseGet(() ->
                        inquiry(ask, whole, form, sentence, guess, scope, followUps.leaning(plain, whole, before)));
    }

    /** The questions that a question is made of: one for each side that it compares, or thing that it asks for; none for one. */
    public List<Question.Part> parts(Ask ask, Question.Inquiry inquiry, Scope scope) {
        if (inquiry.wants() == AnswerType.YES_NO) {
            return List.of();
        }
        List<AskedTokens.Part> parts = Parts.of(
                inquiry.text(), linguist.sentence(inquiry.text()).tokens(), inquiry.intent() == Intent.COMPARE);
        List<Question.Part> found = new ArrayList<>();
        for (AskedTokens.Part part : parts) {
            Optional<Exchange> before = found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Exchange.of(parts.getFirst().text()));
            String whole = followUps.complete(part.text(), scope, before);
            found.add(new Question.Part(part.label(), narrow(ask, whole, inquiry, scope)));
        }
        return found;
    }

    private Question.Inquiry narrow(Ask ask, String whole, Question.Inquiry of, Scope scope) {
        return inquiry(ask, whole, whole, linguist.sentence(whole), classifier.classify(whole), scope, of.before());
    }

    /** A short message as it was written may call for a function by the very words that are no part of a question. */
    private Optional<Question> ordered(String message, Scope scope) {
        if (message.indexOf('?') >= 0
                || BLANK.splitAsStream(message).skip(2L * SHORT_ORDER).findAny().isPresent()) {
            return Optional.empty(); // known without reading it word by word
        }
        Sentence all = linguist.sentence(message);
        boolean brief = all.tokens().stream().filter(Token::isWord).count() <= SHORT_ORDER;
        boolean asks = all.tokens().stream().anyMatch(t -> QuestionWords.ALL.contains(t.lower()));
        if (!brief || asks) {
            return Optional.empty();
        }
        IntentClassifier.Guess guess = classifier.classify(message);
        return guess.intent()
                .function()
                .filter(f -> !f.smalltalk() && calls.believes(guess, all, scope))
                .map(f -> new Question.Call(message, f, message, guess.confidence()));
    }

    /** "Lavrov ceasefire position": a person and what is asked about, without a verb; it asks for the person's words. */
    private static boolean keywordsOnSomebody(Sentence message, List<Actor> actors) {
        long words = message.tokens().stream().filter(Token::isWord).count();
        return words > 1
                && actors.size() == 1
                && actors.getFirst().kind() == Actor.Kind.PERSON
                && message.tokens().stream().noneMatch(Interpreter::asksOrTells);
    }

    private static boolean asksOrTells(Token token) {
        boolean form = FORM.matcher(token.lower()).matches();
        return (token.isVerb() && !form) || QuestionWords.ALL.contains(token.lower());
    }

    private Question.Inquiry inquiry(
            Ask ask,
            String whole,
            String form,
            Sentence sentence,
            IntentClassifier.Guess guess,
            Scope scope,
            @Nullable Exchange before) {
        List<Actor> actors = actorsMeant.in(sentence, whole, scope);
        Optional<AnswerType> byForm = AnswerTypes.byForm(form);
        boolean keywords = keywordsOnSomebody(sentence, actors) && byForm.isEmpty();
        AnswerType looked = AnswerTypes.of(byForm, guess.intent());
        Intent intent = keywords ? Intent.WHAT_SAID : Forms.asking(form, intent(guess.intent(), looked), looked);
        AnswerType wants = AnswerTypes.of(byForm, intent);
        LocalDate today = ask.at().atZone(ZoneOffset.UTC).toLocalDate();
        return new Question.Inquiry(
                ask.text(),
                whole,
                intent,
                guess.confidence(),
                actors,
                scope.topicWords().in(sentence.tokens()),
                Periods.in(whole, today, scope.newest()).orElse(null),
                wants,
                terms(sentence, scope),
                before);
    }

    /** Where the question's form and the classifier disagree on a yes/no question, the form is right. */
    private static Intent intent(Intent guess, AnswerType wants) {
        if (guess.function().isPresent()) {
            return guess == Intent.SUMMARY || guess == Intent.TIMELINE ? guess : Intent.WHAT_HAPPENED;
        }
        return guess == Intent.QUOTE_CHECK ? (wants == AnswerType.YES_NO ? Intent.CLAIM : Intent.WHO_SAID) : guess;
    }

    private List<Term> terms(Sentence sentence, Scope scope) {
        List<NameIndex.Match> names = actorsMeant.names(sentence, scope);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean empty = EMPTY_WORDS.contains(token.lemma()) || QuestionWords.ALL.contains(token.lower());
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
                || SAYING.matcher(around).find()
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
