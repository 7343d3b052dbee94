package org.framescope.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    private static Optional<String> objection(String body) {
        return English.objection(Reading.of(Article.ofBody(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thugs riot",
                "The council voted on Monday to raise the tax by two percent.",
                "Dynamo Kyiv beat Real Madrid 2-1 in Lisbon; Benfica met Porto.",
                "Juan de la Cruz and Maria del Carmen signed the treaty with the mayor of Los Angeles."
            })
    void englishIsReadAsEnglish(String text) {
        assertEquals(Optional.empty(), objection(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat hat am Montag beschlossen, die Steuer zu erhöhen, und das ist nicht alles.",
                "Le conseil a voté lundi une hausse de la taxe dans la ville.",
                "Het kabinet heeft maandag een besluit genomen over de belasting van het land.",
                "Ворогу, ні найменьших попущень, ні одного міліметра, не поступитися.",
                "المجلس صوت يوم الاثنين",
                "zyx wvu tsr qpo nml kji hgf edc bba xyz wvu tsr qpo nml kji hgf edc bba xyz wvu"
            })
    void otherLanguagesAreNot(String text) {
        assertEquals(Optional.of("not English"), objection(text));
    }

    @Test
    void aTextWithoutWordsIsNotJudged() {
        assertEquals(Optional.of("no words"), objection("1999 … 🙂"));
    }
}
