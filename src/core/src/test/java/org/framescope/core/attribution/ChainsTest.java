package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private static void finds(String body, String... lines) {
        assertEquals(List.of(lines), Cited.in(body));
    }

    @Test
    void anAgencyThatReportsWhatSomebodySaysIsAHop() {
        finds(
                "Slutsky says there is a possibility of peace, the RIA news agency reported on Sunday.",
                "Slutsky | says | there is a possibility of peace < the RIA news agency");
        finds("Reuters reported that Jones said the plan had failed.", "Jones | said | the plan had failed < Reuters");
    }

    @Test
    void citedAsSayingGoesThroughWhoCites() {
        finds(
                "\"My hope is that this goes on,\" agencies cited him as saying.",
                "him | saying | \"My hope is that this goes on,\" < agencies");
        finds("Weber was quoted by Interfax as saying the plan works.", "Weber | saying | the plan works < Interfax");
    }

    @Test
    void toldToAnOutletIsAHop() {
        finds("Weber told Reuters that it works.", "Weber | told | that it works < Reuters");
        finds("Weber told reporters that it works.", "Weber | told | that it works");
    }

    @Test
    void hopsStandNearestTheOutletFirst() {
        finds(
                "\"We see progress,\" he told the network, according to Russian news agencies.",
                "he | told | \"We see progress,\" < Russian news agencies < the network");
    }

    @Test
    void citingNamesTheOriginalSource() {
        finds(
                "RIA reported that prices rose, citing the ministry.",
                "the ministry | reported | that prices rose < RIA");
    }

    @Test
    void theSpeakersOwnTweetIsNoHop() {
        finds("In a tweet on Sunday, Weber said it works.", "Weber | said | it works");
    }
}
