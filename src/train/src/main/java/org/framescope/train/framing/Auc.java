package org.framescope.train.framing;

import java.util.Comparator;
import java.util.List;
import org.framescope.train.protocol.Judgement;

/** How often the model ranks an article of one kind before one of the other; ties count half (Hanley and McNeil, 1982). */
final class Auc {

    private Auc() {}

    static double of(List<Judgement> answers) {
        List<Judgement> rising = answers.stream()
                .sorted(Comparator.comparingDouble(Judgement::logit))
                .toList();
        double ranks = 0;
        long yes = 0;
        for (int begin = 0; begin < rising.size(); ) {
            int end = begin;
            while (end < rising.size()
                    && rising.get(end).logit() == rising.get(begin).logit()) {
                end++;
            }
            for (int i = begin; i < end; i++) {
                if (rising.get(i).truth()) {
                    ranks += (begin + end + 1) / 2.0;
                    yes++;
                }
            }
            begin = end;
        }
        long no = rising.size() - yes;
        return yes == 0 || no == 0 ? 0.5 : (ranks - yes * (yes + 1) / 2.0) / (yes * no);
    }
}
