package org.framescope.app.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.KeptPupil;
import org.framescope.app.store.PupilAnswer;

/**
 * The class before and after: the mean share of questions on a short text to which a pupil gave an answer that holds.
 * Half of the class begins with each of the two texts, so that a harder one weighs on both sides. Only pupils who
 * answered all questions of both texts count.
 *
 * @param pupils how many count
 * @param before the mean share before, 0 to 1
 * @param after the mean share after, 0 to 1
 * @param difference the mean of each pupil's difference
 * @param interval of the difference, 95 %, by the t distribution; absent under five pupils
 */
@Schema(name = "ClassFigure")
public record Figure(int pupils, double before, double after, double difference, Optional<List<Double>> interval) {

    private static final int LEAST = 5;

    static Figure of(Lesson lesson, List<KeptPupil> pupils, List<PupilAnswer> answers) {
        Map<UUID, Map<String, String>> byPupil = new HashMap<>();
        answers.forEach(
                a -> byPupil.computeIfAbsent(a.pupil(), p -> new HashMap<>()).put(a.slot(), a.answer()));
        List<double[]> shares = new ArrayList<>();
        for (KeptPupil pupil : pupils) {
            Map<String, String> said = byPupil.getOrDefault(pupil.id(), Map.of());
            Optional<Double> before = share(lesson, pupil.swapped() ? 1 : 0, said);
            Optional<Double> after = share(lesson, pupil.swapped() ? 0 : 1, said);
            if (before.isPresent() && after.isPresent()) {
                shares.add(new double[] {before.get(), after.get()});
            }
        }
        return of(shares);
    }

    private static Figure of(List<double[]> shares) {
        double before = shares.stream().mapToDouble(s -> s[0]).average().orElse(0);
        double after = shares.stream().mapToDouble(s -> s[1]).average().orElse(0);
        List<Double> differences = shares.stream().map(s -> s[1] - s[0]).toList();
        double mean = after - before;
        Optional<List<Double>> interval =
                differences.size() < LEAST ? Optional.empty() : Optional.of(interval(mean, differences));
        return new Figure(shares.size(), before, after, mean, interval);
    }

    private static List<Double> interval(double mean, List<Double> differences) {
        int n = differences.size();
        double squares =
                differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
        double half = quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return List.of(Math.max(-1, mean - half), Math.min(1, mean + half));
    }

    /** The 97.5 % quantile of the t distribution by Cornish and Fisher's expansion, within 0.01 from 4 degrees on. */
    static double quantile(int degrees) {
        double z = 1.959964;
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        double n = degrees;
        return z
                + (z3 + z) / (4 * n)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
    }

    private static Optional<Double> share(Lesson lesson, int ticket, Map<String, String> said) {
        List<LessonFile.QuestionPart> questions =
                lesson.file().tickets().get(ticket).questions();
        int right = 0;
        for (int q = 0; q < questions.size(); q++) {
            String answer = said.get("ticket/" + ticket + "/" + q);
            if (answer == null) {
                return Optional.empty();
            }
            right += questions.get(q).accept().contains(answer) ? 1 : 0;
        }
        return Optional.of((double) right / questions.size());
    }
}
