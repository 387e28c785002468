package dragoman.understand;

import dragoman.model.Block;
import dragoman.model.Function;
import dragoman.model.Question;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands and small talk, recognised by exact rules before anything is guessed. */
final class Commands {

    private static final Pattern COMMAND = Pattern.compile("^/([a-zA-Z_]+)(?:@\\w+)?(.*)$", Pattern.DOTALL);
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}' ]+");
    private static final Pattern ON_THE_ARTICLE = Pattern.compile(
            "(?i)^(?:when|what (?:year|date|day)|which (?:year|day|date|outlet|author)|who|how old)\\b.{0,30}\\b(?:this|the|that|your) (?:article|report|story|piece|text)\\b");
    private static final Map<String, Function> NAMES = Map.ofEntries(
            Map.entry("start", Function.HELP),
            Map.entry("help", Function.HELP),
            Map.entry("summary", Function.SUMMARY),
            Map.entry("sources", Function.SOURCES),
            Map.entry("topics", Function.TOPICS),
            Map.entry("who", Function.ACTORS),
            Map.entry("actors", Function.ACTORS),
            Map.entry("timeline", Function.TIMELINE),
            Map.entry("positions", Function.POSITIONS),
            Map.entry("quotes", Function.QUOTES),
            Map.entry("subscribe", Function.SUBSCRIBE),
            Map.entry("unsubscribe", Function.UNSUBSCRIBE),
            Map.entry("stop", Function.UNSUBSCRIBE),
            Map.entry("status", Function.STATUS),
            Map.entry("forget", Function.FORGET),
            Map.entry("settings", Function.SETTINGS),
            Map.entry("about", Function.ABOUT),
            Map.entry("privacy", Function.PRIVACY),
            Map.entry("export", Function.EXPORT),
            Map.entry("add", Function.ADD),
            Map.entry("feeds", Function.FEEDS),
            Map.entry("stats", Function.STATS),
            Map.entry("broadcast", Function.BROADCAST),
            Map.entry("language", Function.LANGUAGE));
    /** What people write instead of a command, where no question could begin so. */
    private static final Map<Pattern, Function> IN_WORDS = Map.of(
            Pattern.compile("(?i)^(?:please )?(?:export|download|give me|send me) (?:all )?(?:(?:my|the|your|our) )?"
                    + "(?:answers|quotes|chat|questions)\\b.{0,40}$"),
            Function.EXPORT,
            Pattern.compile(
                    "(?i)^what (?:data )?do you (?:keep|store|save|know) (?:about|of|on) (?:me|us|this chat)\\b.*$"
                            + "|^(?:privacy(?: policy)?|do you (?:keep|store|save) my (?:data|messages|questions))\\b.{0,20}$"),
            Function.PRIVACY,
            Pattern.compile("(?i)^(?:please )?(?:add|remove|delete|drop|pause|stop|resume|continue|list|show)(?: me)?"
                    + "(?: (?:the|a|all|your|this))? (?:(?:rss|atom|news) )?feeds?\\b.{0,2000}$"
                    + "|^(?:what|which) (?:(?:rss|atom|news) )?feeds do you (?:read|have|follow|know)\\b.{0,20}$"),
            Function.FEEDS);

    private static final Map<Function, Set<String>> SMALLTALK = Map.of(
            Function.GREETING,
            Set.of(
                    "hi",
                    "hello",
                    "hey",
                    "hiya",
                    "good morning",
                    "good evening",
                    "good afternoon",
                    "good day",
                    "hi there",
                    "hello there",
                    "hey there",
                    "greetings",
                    "salam",
                    "salaam",
                    "howdy",
                    "hallo",
                    "bonjour",
                    "privet",
                    "hi bot",
                    "hello bot",
                    "yo"),
            Function.THANKS,
            Set.of(
                    "thanks",
                    "thank you",
                    "thx",
                    "ty",
                    "thanks a lot",
                    "thank you very much",
                    "many thanks",
                    "cheers",
                    "merci",
                    "danke",
                    "great thanks",
                    "ok thanks",
                    "thanks bot"),
            Function.GOODBYE,
            Set.of(
                    "bye",
                    "goodbye",
                    "good night",
                    "see you",
                    "bye bye",
                    "cu",
                    "see ya",
                    "farewell",
                    "later",
                    "good bye",
                    "ciao",
                    "see you later",
                    "see you tomorrow"));

    /** Commands that put a question in short where something follows them. */
    private static final Set<String> ASKING = Set.of("who", "quotes");

    /** Commands that say nothing alone, each with what to say then. */
    private static final Map<String, Block.Phrase> USAGES =
            Map.of("ask", Block.Phrase.of("line.ask"), "check", Block.Phrase.of("line.check.usage"));

    private static final Pattern ON_A_MATTER = Pattern.compile("(?i)^(.+?) (?:about|on|regarding|,) (.+)$");

    private Commands() {}

    /** A command or a piece of small talk that needs no guessing; {@code /ask} is none, its question is. */
    static Optional<Question> in(String message) {
        Matcher command = COMMAND.matcher(message);
        if (command.matches()) {
            return command(
                    message,
                    command.group(1).toLowerCase(Locale.ROOT),
                    command.group(2).strip());
        }
        return inWords(message).or(() -> smalltalk(message));
    }

    private static Optional<Question> inWords(String message) {
        return IN_WORDS.entrySet().stream()
                .filter(e -> e.getKey().matcher(message).matches())
                .map(e -> (Question) new Question.Call(message, e.getValue(), message, 1))
                .findFirst();
    }

    private static Optional<Question> smalltalk(String message) {
        String plain = NOISE.matcher(message.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ")
                .strip()
                .replaceAll(" +", " ");
        return SMALLTALK.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(e -> (Question) new Question.Call(message, e.getKey(), "", 1))
                .findFirst();
    }

    private static Optional<Question> command(String message, String name, String argument) {
        if (argument.isBlank() && USAGES.containsKey(name)) {
            return Optional.of(new Question.Unreadable(message, USAGES.get(name)));
        }
        boolean asks = name.equals("ask") || name.equals("check") || (ASKING.contains(name) && !argument.isBlank());
        return asks
                ? Optional.empty()
                : Optional.of(new Question.Call(message, NAMES.getOrDefault(name, Function.HELP), argument, 1));
    }

    /** A question on the article itself: when it was published, who wrote it. */
    static boolean onTheArticle(String message) {
        return ON_THE_ARTICLE.matcher(message).find();
    }

    /** The question that a command puts in short ({@code /ask …}, {@code /who Kerry}), or the message itself. */
    static String asked(String message) {
        Matcher command = COMMAND.matcher(message);
        if (!command.matches()) {
            return message;
        }
        String argument = command.group(2).strip();
        return switch (command.group(1).toLowerCase(Locale.ROOT)) {
            case "who" -> "Who is " + argument + "?";
            case "quotes" -> quotes(argument);
            case "check" -> QuotedWords.in(argument).isPresent() ? argument : "Did anyone say \"" + argument + "\"?";
            default -> argument;
        };
    }

    /** "/quotes Kerry on aid". */
    private static String quotes(String argument) {
        Matcher matter = ON_A_MATTER.matcher(argument);
        return matter.matches()
                ? "What did " + matter.group(1) + " say about " + matter.group(2) + "?"
                : "What did " + argument + " say?";
    }
}
