package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** What a pupil does in the steps of a lesson, by their own means: finger or keys. */
final class Steps {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Visit visit;
    private final String who;

    Steps(Visit visit, String who) {
        this.visit = visit;
        this.who = who;
    }

    /** Takes a picture, and finds nothing that stands in anybody's way nor sticks out sideways. */
    Steps look(String step) {
        visit.settled();
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve("classroom-" + step + "-" + who + ".png"))
                        .setFullPage(true));
        assertEquals(0, visit.sidewaysScroll(), step + " scrolls sideways");
        assertEquals(List.of(), Axe.serious(visit), step);
        return this;
    }

    void heading(String text) {
        visit.page().waitForSelector("h1:has-text(\"" + text + "\")");
    }

    /** Chooses the first answer of every question that can be seen. */
    void answerEverything() {
        Locator questions = visit.find(".choice");
        int count = questions.count();
        for (int i = 0; i < count; i++) {
            questions.nth(i).locator("label").first().click();
        }
    }

    void press(String button) {
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Says who is talking in a sentence. */
    void sentence(String begin, String answer) {
        visit.find(".sentence.touch:has-text(\"" + begin + "\")").first().click();
        choose(answer);
        press("Close");
    }

    /** Says whose a word is. */
    void word(String word, String answer) {
        visit.find(".word.touch:has-text(\"" + word + "\")").first().click();
        choose(answer);
        press("Close");
    }

    void choose(String answer) {
        visit.find(".sheet .choice label:has-text(\"" + answer + "\")").first().click();
    }
}
