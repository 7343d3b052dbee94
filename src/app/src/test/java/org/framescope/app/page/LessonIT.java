package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A lesson tried alone, from the first page to the last step, with a finger, with keys, on a phone and on a screen. */
@QuarkusTest
class LessonIT extends BrowserTest {

    @Test
    void aLessonCanBeTriedAloneByOneClickOnAPhone() {
        try (Visit phone = visit(360, ColorScheme.LIGHT)) {
            wholeLesson(phone, "alone-360");
            phone.assertQuiet();
        }
    }

    @Test
    void andOnAScreenInTheDark() {
        try (Visit screen = visit(1440, ColorScheme.DARK)) {
            wholeLesson(screen, "alone-1440-dark");
            screen.assertQuiet();
        }
    }

    @Test
    void nothingIsLostByAReload() {
        Steps me = atMarking();
        me.sentence("Furious teenagers", "The outlet itself");
        visit.page().reload();
        visit.settled();
        me.heading("Mark");
        assertThat(visit.find(".count")).hasText("1 of 12 sentences");
    }

    @Test
    void marksCanBeMadeWithKeysAlone() {
        Steps me = atMarking();
        me.press("Whose word is this?");
        visit.find(".lesson-text .touch[tabindex='0']").focus();
        for (int i = 0; i < 3; i++) {
            visit.page().keyboard().press("ArrowRight");
        }
        assertEquals("crushed", visit.focused(".textContent"));
        visit.page().keyboard().press("Enter");
        visit.find(".sheet input").first().focus();
        visit.page().keyboard().press("Space");
        visit.page().keyboard().press("Escape");
        assertThat(visit.find(".count")).hasText("1 word or phrase marked");
        assertThat(visit.find(".word.mine")).hasText("crushed (you said: The outlet’s own word)");
        assertEquals("crushed (you said: The outlet’s own word)", visit.focused(".textContent"));
    }

    @Test
    void aPhraseIsMarkedByWideningAWord() {
        Steps me = atMarking();
        me.press("Whose word is this?");
        visit.find(".word.touch:has-text(\"brutally\")").click();
        me.press("+ word after");
        me.press("+ word after");
        me.choose("The outlet’s own word");
        assertThat(visit.find(".sheet q")).hasText("brutally killed off");
        me.press("− last word");
        assertThat(visit.find(".sheet q")).hasText("brutally killed");
        me.press("Take the mark away");
        assertThat(visit.find(".count")).hasText("0 words or phrases marked");
    }

    @Test
    void twiceTheSizeNeedsNoSidewaysScroll() {
        atMarking();
        visit.page().setViewportSize(720, 450);
        visit.page().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        assertEquals(0, visit.sidewaysScroll());
    }

    private Steps atMarking() {
        visit.open("#/lesson/skate-park");
        Steps me = new Steps(visit, "alone");
        me.press("Begin");
        me.press("Next: Off the page");
        me.press("Next: Mark");
        me.heading("Mark");
        return me;
    }

    private static void wholeLesson(Visit visit, String who) {
        visit.open("#/");
        visit.page().getByText("Try a lesson").click();
        Steps me = new Steps(visit, who);
        me.heading("Whose word is");
        me.look("1-lobby");
        me.press("Begin");
        me.answerEverything();
        me.look("2-entry");
        me.press("Next: Off the page");
        me.answerEverything();
        me.look("3-dossier");
        me.press("Next: Mark");
        me.sentence("The town council", "The outlet itself");
        me.sentence("“We were told", "Somebody, in their own words");
        visit.find(".sentence.touch:has-text(\"Insiders\")").click();
        me.look("4-mark-voice");
        me.choose("I cannot tell");
        me.press("Close");
        me.press("Whose word is this?");
        me.word("shameful", "The outlet’s own word");
        me.word("claimed", "A speaker’s word");
        me.look("4-mark-word");
        me.press("Does the caption belong?");
        me.answerEverything();
        me.look("4-mark-caption");
        me.press("Next: Compare");
        visit.page().waitForSelector(".passages li");
        assertThat(visit.find(".passages .mine-tag").first()).hasText("You said nothing here.");
        me.look("5-map");
        me.press("Next: The tool");
        visit.page().waitForSelector(".tool-marks li");
        assertTrue(visit.find(".tool-marks > li").count() >= 4);
        me.look("6-reveal");
        me.press("Next: Catch it out");
        visit.page().waitForSelector(".catch-item");
        visit.find(".catch-item label:has-text(\"I am with the tool\")").first().click();
        visit.find(".catch-item label:has-text(\"No person is named\")").click();
        assertThat(visit.find(".told").first()).containsText("A good reason.");
        me.press("Show my points");
        assertThat(visit.find(".points")).hasText("You gave 1 good reason at 4 passages.");
        me.look("7-catch");
        me.press("Next: Change it");
        me.answerEverything();
        for (int i = 0; i < 3; i++) {
            visit.find(".trial .actions button").nth(i).click();
            visit.page().waitForSelector(".trial:nth-child(" + (i + 1) + ") .outcome");
        }
        assertThat(visit.find(".trial").nth(0)).containsText("Marks that are gone");
        assertThat(visit.find(".trial").nth(2)).containsText("That is on purpose");
        me.look("8-change");
        me.press("Next: Exit ticket");
        me.answerEverything();
        me.look("9-exit");
        me.press("Next: Result");
        me.press("Show my answers");
        me.look("10-result");
    }
}
