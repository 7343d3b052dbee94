package org.framescope.train;

import java.util.List;
import org.framescope.train.wording.AgreementTraining;

/** All trainings of this version, one line each. */
final class Trainings {

    private Trainings() {}

    static List<Training> all() {
        return List.of(new AgreementTraining());
    }
}
