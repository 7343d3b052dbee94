package org.framescope.engine.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.framescope.engine.agreement.Alpha;
import org.framescope.engine.agreement.Unit;
import org.framescope.engine.sample.EstimatesJson.AlphaJson;
import org.framescope.engine.sample.EstimatesJson.CoderProgress;
import org.framescope.engine.sample.EstimatesJson.CorrectedRate;
import org.framescope.engine.sample.EstimatesJson.EstimateJson;
import org.framescope.engine.sample.EstimatesJson.RulePrecision;

/** Makes estimates of a sample and of what any number of people said about it. */
public final class Estimates {

    private static final double THOUSAND = 1000;

    private final Sample sample;
    private final List<Coder> coders;
    private final List<Judged> judged = new ArrayList<>();
    private final Estimator estimator;

    private Estimates(Sample sample, List<Coder> coders) {
        this.sample = sample;
        this.coders = coders;
        sample.findings()
                .forEach(own -> judged.add(new Judged(own.stratum(), own.rule(), own.outlet(), right(own.number()))));
        this.estimator = new Estimator(sample.strata(), judged);
    }

    /** What the verdicts tell about the batch. Where they differ, each counts for its share. */
    public static EstimatesJson of(Sample sample, List<Coder> coders) {
        return new Estimates(sample, coders).told();
    }

    private EstimatesJson told() {
        return new EstimatesJson(
                sample.id(),
                coders.stream().map(this::progress).toList(),
                AlphaJson.of(Alpha.measure(sample.findings().stream()
                        .map(own -> new Unit(Long.toString(own.item()), said(own.number())))
                        .toList())),
                (int) sample.findings().stream()
                        .filter(own -> said(own.number()).stream().distinct().count() > 1)
                        .count(),
                rules(),
                outlets(),
                batch());
    }

    private CoderProgress progress(Coder coder) {
        Map<Verdict, Long> counts = coder.verdicts().values().stream()
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        long right = counts.getOrDefault(Verdict.RIGHT, 0L);
        long wrong = counts.getOrDefault(Verdict.WRONG, 0L);
        long cannotSay = counts.getOrDefault(Verdict.CANNOT_SAY, 0L);
        return new CoderProgress(
                coder.name(), right, wrong, cannotSay, sample.findings().size() - right - wrong - cannotSay);
    }

    /** What those said about a finding who could say something. */
    private List<String> said(int number) {
        return coders.stream()
                .flatMap(own -> Optional.ofNullable(own.verdicts().get(number)).stream())
                .filter(verdict -> verdict != Verdict.CANNOT_SAY)
                .map(Verdict::wireName)
                .toList();
    }

    private OptionalDouble right(int number) {
        return said(number).stream()
                .mapToDouble(own -> own.equals(Verdict.RIGHT.wireName()) ? 1 : 0)
                .average();
    }

    private List<RulePrecision> rules() {
        Map<String, Long> findings = new TreeMap<>();
        sample.population().forEach(own -> findings.merge(own.rule(), own.findings(), Long::sum));
        List<RulePrecision> rules = new ArrayList<>();
        findings.forEach((rule, count) -> {
            Predicate<Judged> domain = own -> own.rule().equals(rule);
            rules.add(new RulePrecision(
                    rule,
                    count,
                    judged.stream().filter(domain).count(),
                    settled(domain),
                    EstimateJson.of(estimator.share(domain, count, Set.of(rule)), 1)));
        });
        return rules;
    }

    private List<CorrectedRate> outlets() {
        Map<String, Long> findings = new TreeMap<>();
        Map<String, Set<String>> rules = new TreeMap<>();
        sample.words().keySet().forEach(outlet -> findings.put(outlet, 0L));
        sample.population().forEach(own -> {
            findings.merge(own.outlet(), own.findings(), Long::sum);
            rules.computeIfAbsent(own.outlet(), outlet -> new TreeSet<>()).add(own.rule());
        });
        Map<String, List<Judged>> byOutlet = judged.stream().collect(Collectors.groupingBy(Judged::outlet));
        return findings.keySet().stream()
                .map(outlet -> outlet(
                        Optional.of(outlet),
                        sample.words().getOrDefault(outlet, 0L),
                        findings.get(outlet),
                        rules.getOrDefault(outlet, Set.of()),
                        byOutlet.containsKey(outlet) ? own -> own.outlet().equals(outlet) : own -> false))
                .toList();
    }

    private CorrectedRate batch() {
        return outlet(
                Optional.empty(),
                sample.words().values().stream().mapToLong(Long::longValue).sum(),
                sample.population().stream()
                        .mapToLong(Sample.Population::findings)
                        .sum(),
                sample.population().stream().map(Sample.Population::rule).collect(Collectors.toSet()),
                own -> true);
    }

    private CorrectedRate outlet(
            Optional<String> outlet, long words, long findings, Set<String> rules, Predicate<Judged> domain) {
        Share share = findings == 0
                ? new Share.Abstained("it has no findings of these rules")
                : estimator.share(domain, findings, rules);
        double perThousand = words == 0 ? 0 : THOUSAND * findings / words;
        EstimateJson rate =
                words == 0 ? EstimateJson.abstained("its words were not counted") : EstimateJson.of(share, perThousand);
        return new CorrectedRate(
                outlet,
                words,
                findings,
                settled(domain),
                EstimateJson.of(share, 1),
                words == 0 ? Optional.empty() : Optional.of(perThousand),
                rate);
    }

    private long settled(Predicate<Judged> domain) {
        return judged.stream().filter(Judged::isSettled).filter(domain).count();
    }
}
