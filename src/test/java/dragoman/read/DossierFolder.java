package dragoman.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small, sound dossier on a lake, whose files a test may replace one by one. */
record DossierFolder(Path path) {

    static DossierFolder in(Path path) {
        return new DossierFolder(path)
                .with("dossier.yaml", """
                        title: "A lake, March 2021"
                        description: Two states and a lake.
                        published-range: {from: "2021-03-03", to: "2021-03-04"}
                        sources:
                          - {id: wire-1, outlet: The Wire, author: Ann Example, published: "2021-03-03"}
                          - id: post-2
                            outlet: The Post
                            published: 2021-03-04
                            title: "Lake: calm"
                            url: https://example.org/2
                        """)
                .with("actors.yaml", """
                        - name: John Lake
                          kind: person
                          role: Minister of Waters
                          of: Eastland
                          gender: m
                          aliases: [Lake, Minister Lake]
                        - name: Eastland
                          kind: state
                          role: State on the lake
                          aliases: [E.L., Eastland]
                        - name: Fishers
                          kind: group
                          role: Those who fish
                        """)
                .with("topics.yaml", """
                        - name: lake treaty
                          synonyms: [treaty, accord]
                        - name: fishing
                        """)
                .with("quotes.yaml", """
                        - id: lake-calm
                          source: wire-1
                          paragraph: 2
                          speaker: John Lake
                          role: Minister
                          spoken: "2021-03-02"
                          occasion: press conference
                          lead: "On the treaty, John Lake said:"
                          text: "We are calm…as the lake."
                          topics: [lake treaty]
                          about: [Fishers]
                        """)
                .with("facts.yaml", """
                        - id: treaty-planned
                          source: wire-1
                          paragraph: 2
                          text: "According to John Lake, Eastland is to sign a treaty in April 2021."
                          said-by: John Lake
                          modality: planned
                          date: "2021-04"
                          places: [Eastland]
                          topics: [lake treaty, fishing]
                          actors: [Eastland]
                          targets: [Fishers]
                          positions:
                            - {actor: Eastland, topic: fishing, stance: for, condition: if the ice has gone}
                            - {actor: Fishers, topic: fishing, stance: against}
                          quote: lake-calm
                        - id: boats
                          source: wire-1
                          paragraph: 1
                          text: "More than 100 boats were on the lake."
                          modality: asserted
                          figures:
                            - {value: 100, unit: boats, of: boats on the lake, qualifier: more than, words: hundreds}
                          topics: [fishing]
                        - id: second-report
                          source: post-2
                          paragraph: 1
                          text: "The lake was calm."
                          modality: asserted
                          topics: []
                        """)
                .with("events.yaml", """
                        - id: signing
                          date: "2021-04"
                          title: "Treaty to be signed"
                          type: AGREE
                          actors: [Eastland]
                          targets: []
                          place: lakeside
                          facts: [treaty-planned, second-report]
                        """);
    }

    DossierFolder with(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }
}
