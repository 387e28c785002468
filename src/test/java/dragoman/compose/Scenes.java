package dragoman.compose;

import dragoman.model.Modality;
import dragoman.model.Position.Stance;
import java.time.LocalDate;
import java.util.List;

/** Scenes that are hard to draw. */
final class Scenes {

    private static final List<String> LONG_NAMES = List.of(
            "Federation of the Northern and Eastern River Provinces",
            "Aleksandra Konstantinovna Przybyszewska-Vandenberghe",
            "Ministry for Emergencies, Civil Defence and the Elimination of Consequences",
            "Kestria",
            "Сергей Владимирович Корабельников",
            "منظمة التعاون بين دول الخليج الشمالي",
            "Ελένη Παπαδοπούλου",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "Port Hallin",
            "محمد بن راشد",
            "Іван Мельник",
            "Okoro");

    private static final List<String> TOPICS = List.of(
            "ceasefire along the northern river",
            "fishing rights",
            "prisoners",
            "border crossings for humanitarian convoys",
            "sanctions",
            "перемирие",
            "وقف إطلاق النار",
            "reconstruction of the harbour",
            "elections",
            "grain");

    private Scenes() {}

    static Scene empty() {
        return new Scene();
    }

    static Scene oneEvent() {
        return new Scene()
                .event(
                        "2031-05-01",
                        "AGREE",
                        "Kestria",
                        "Kestria signed the truce with Norvale on Thursday.",
                        "signed");
    }

    static Scene events(int many) {
        Scene scene = new Scene();
        for (int at = 0; at < many; at++) {
            String actor = LONG_NAMES.get(at % LONG_NAMES.size());
            String verb = at % 3 == 0 ? "agreed" : at % 3 == 1 ? "shelled" : "meets";
            String type = at % 3 == 0 ? "AGREE" : at % 3 == 1 ? "ASSAULT" : "CONSULT";
            scene.event(
                    LocalDate.of(2031, 3, 1).plusDays((at * 7L) % 61).toString(),
                    type,
                    actor,
                    actor + " " + verb + " for the " + (at + 1)
                            + "th time, after a night of talks in the harbour office, to the terms of the other side.",
                    verb,
                    at % 3 == 2 ? Modality.PLANNED : Modality.ASSERTED);
        }
        return scene;
    }

    static Scene inOtherLetters() {
        return new Scene()
                .event(
                        "2031-W18",
                        "AGREE",
                        "Кестрия",
                        "Кестрия и Норвал договорились о перемирии на реке.",
                        "договорились")
                .event(
                        "2031-05-02",
                        "CONSULT",
                        "كستريا",
                        "التقى وزيرا خارجية كستريا ونورفال في ميناء هالين يوم الجمعة.",
                        "التقى")
                .event("2031", "FIGHT", "Νορβάλη", "Η Νορβάλη έκλεισε τα σύνορα.", "έκλεισε");
    }

    static Scene positions(int actors, int topics) {
        Scene scene = new Scene();
        Stance[] stances = Stance.values();
        for (int actor = 0; actor < actors; actor++) {
            for (int topic = 0; topic < topics; topic++) {
                String name = LONG_NAMES.get(actor);
                int what = (actor * 5 + topic * 3) % 7;
                if (what < 3) {
                    scene.position(name, stances[what], TOPICS.get(topic), what == 2 ? "if asked" : null);
                }
                if (what == 1 && topic % 2 == 0) {
                    scene.position(name, Stance.FOR, TOPICS.get(topic), null);
                    scene.position(name, Stance.CONDITIONAL, TOPICS.get(topic), "if asked");
                }
                for (int said = 0; what % 2 == 0 && said <= what * 3; said++) {
                    scene.quote(name, "We have said what we think.", List.of(), TOPICS.get(topic));
                }
            }
        }
        return scene;
    }

    static Scene talk(int speakers, int subjects) {
        Scene scene = new Scene();
        for (int speaker = 0; speaker < speakers; speaker++) {
            for (int subject = 0; subject < subjects; subject++) {
                String name = LONG_NAMES.get(LONG_NAMES.size() - 1 - subject);
                int times = (speaker * 3 + subject * 5) % 6 - 2;
                for (int said = 0; said < times * times; said++) {
                    scene.quote(LONG_NAMES.get(speaker), "We trust " + name + " no more.", List.of(name));
                }
            }
        }
        return scene;
    }
}
