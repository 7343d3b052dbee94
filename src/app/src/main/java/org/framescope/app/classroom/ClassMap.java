package org.framescope.app.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.Review;
import org.framescope.app.store.SaidWords;
import org.framescope.app.store.SlotCount;

/**
 * What the class said, place by place, without names.
 *
 * @param pupils how many are in the class
 * @param hidden whether there are so few that one could tell who said what; the places are then left out
 * @param places in the order of their slots
 * @param words what pupils added and the teacher approved
 */
@Schema(name = "ClassMap")
public record ClassMap(int pupils, boolean hidden, List<PlaceCount> places, List<WordsJson> words) {

    /** Fewer pupils than this see nothing of each other. */
    static final int LEAST_PUPILS = 3;

    /** How many pupils gave each answer at a place. */
    @Schema(name = "ClassMapPlace")
    public record PlaceCount(String slot, Map<String, Long> answers) {}

    /** What somebody in the class wrote. */
    @Schema(name = "ClassMapWords")
    public record WordsJson(String slot, String answer, String words) {}

    static ClassMap of(int pupils, List<SlotCount> counts, List<SaidWords> words, Predicate<String> shown) {
        Map<String, Map<String, Long>> places = new LinkedHashMap<>();
        for (SlotCount count : counts) {
            if (shown.test(count.slot())) {
                places.computeIfAbsent(count.slot(), s -> new TreeMap<>()).put(count.answer(), count.pupils());
            }
        }
        List<PlaceCount> list = new ArrayList<>();
        places.forEach((slot, answers) -> list.add(new PlaceCount(slot, answers)));
        List<WordsJson> approved = words.stream()
                .filter(w -> w.review() == Review.APPROVED && shown.test(w.slot()))
                .map(w -> new WordsJson(w.slot(), w.answer(), w.words()))
                .toList();
        return new ClassMap(pupils, false, list, approved);
    }

    static ClassMap tooFew(int pupils) {
        return new ClassMap(pupils, true, List.of(), List.of());
    }
}
