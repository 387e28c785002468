package dragoman.dialogue;

/** Owes a message to every chat that can be written to. */
@FunctionalInterface
interface BroadcastLetters {

    /**
     * @param number tells one broadcast from another, so that a second try of the same owes nothing twice
     * @return how many chats it goes to
     */
    int send(int number, String words);
}
