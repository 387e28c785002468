package dragoman;

/** The command line's entry; see {@code bin/dragoman}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
