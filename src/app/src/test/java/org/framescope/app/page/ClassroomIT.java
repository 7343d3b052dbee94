package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class in real browsers: the teacher at a projector, three pupils at their phones, from the code to the figure. */
@QuarkusTest
class ClassroomIT extends BrowserTest {

    private Visit board;
    private List<Visit> phones;
    private String code;

    @BeforeEach
    void gather() {
        board = visit(1920, ColorScheme.LIGHT);
        phones = List.of(visit(360, ColorScheme.LIGHT), visit(360, ColorScheme.DARK), visit(412, ColorScheme.LIGHT));
        board.open("#/lessons");
        board.find(".lesson-list li:has-text(\"Whose word is\")")
                .getByText("Open a class")
                .click();
        board.page().waitForSelector(".code-large");
        code = board.find(".code-large").textContent().strip();
    }

    @AfterEach
    void part() {
        phones.forEach(Visit::close);
        board.close();
    }

    @Test
    void aClassTakesAWholeLesson() {
        Steps teacher = new Steps(board, "board-1920");
        phones.forEach(this::join);
        assertThat(board.find(".presence b")).hasText("3 pupils are here");
        teacher.look("1-lobby");
        new Steps(phones.get(0), "phone").look("1-lobby");
        step("Warm-up");
        phones.forEach(phone -> {
            new Steps(phone, "phone").heading("Warm-up");
            new Steps(phone, "phone").answerEverything();
            new Steps(phone, "phone").press("I am done");
        });
        assertThat(board.find(".presence span")).hasText("3 of 3 done");
        new Steps(phones.get(1), "phone-dark").look("2-entry");
        teacher.look("2-entry");
        step("Off the page");
        Steps first = new Steps(phones.get(0), "phone");
        first.heading("Off the page");
        first.answerEverything();
        phones.get(0).find(".own-words textarea").fill("I would ask the council for the minutes.");
        first.press("Send");
        assertThat(board.find(".said-link a")).hasText("Words to read first (1)");
        assertEquals(0, board.find("text=I would ask").count(), "on the projector");
        teacher.look("3-dossier");
        first.look("3-dossier");
        try (Visit aside = visit(1440, ColorScheme.LIGHT)) {
            aside.open("#/board/" + code + "/words");
            assertThat(aside.find(".said q")).hasText("I would ask the council for the minutes.");
            new Steps(aside, "aside-1440").look("3-words");
            new Steps(aside, "aside").press("Show to the class");
            assertThat(aside.find(".said .hint")).hasText("shown");
        }
        step("Mark");
        mark(0, "The outlet itself", "The outlet’s own word");
        mark(1, "The outlet itself", "The outlet’s own word");
        mark(2, "Somebody, retold by the outlet", "A speaker’s word");
        assertThat(board.find(".big-number")).hasText("6");
        teacher.look("4-mark");
        step("Compare");
        first.heading("Compare");
        assertThat(phones.get(0).find(".wall li")).hasText("I would ask the council for the minutes.");
        first.press("Who is talking?");
        assertThat(phones.get(0).find(".counted .bars").first()).containsText("2");
        first.look("5-map");
        teacher.look("5-map-voice");
        teacher.press("Whose word is this?");
        assertThat(board.find(".counted q").first()).hasText("shameful");
        teacher.look("5-map-word");
        step("The tool");
        first.heading("The tool");
        phones.get(0).page().waitForSelector(".tool-marks li");
        first.look("6-reveal");
        board.page().waitForSelector(".tool-marks li");
        teacher.look("6-reveal");
        step("Catch it out");
        first.heading("Catch it out");
        phones.get(0)
                .find(".catch-item label:has-text(\"The tool is wrong here\")")
                .first()
                .click();
        assertThat(board.find(".catch-board .bars").first()).containsText("1");
        teacher.look("7-catch");
        step("Change it");
        first.heading("Change it");
        first.answerEverything();
        phones.get(0).find(".trial .actions button").nth(2).click();
        assertThat(phones.get(0).find(".trial").nth(2)).containsText("Nothing moved.");
        teacher.look("8-change");
        step("Exit ticket");
        phones.forEach(phone -> {
            new Steps(phone, "phone").heading("Exit ticket");
            new Steps(phone, "phone").answerEverything();
        });
        step("Result");
        first.heading("Result");
        assertThat(phones.get(0).find(".class-figure")).containsText("3 pupils answered both");
        first.look("10-result");
        teacher.press("Show the class’s figure");
        assertThat(board.find(".class-figure")).isVisible();
        teacher.look("10-result");
        phones.forEach(Visit::assertQuiet);
        board.assertQuiet();
    }

    @Test
    void aPhoneKeepsItsSeatThroughReloadAndSendsWhatItMarkedWithoutConnection() {
        Visit phone = phones.get(0);
        join(phone);
        String name = phone.find(".drawn-name").textContent();
        step("Mark");
        Steps me = new Steps(phone, "phone");
        me.heading("Mark");
        phone.page().context().setOffline(true);
        me.sentence("The town council", "The outlet itself");
        assertThat(phone.find(".connection")).containsText("No connection");
        phone.page().context().setOffline(false);
        assertThat(board.find(".big-number")).hasText("1");
        phone.page().reload();
        phone.settled();
        assertThat(phone.find(".where")).containsText(name.replace("You are ", ""));
        assertThat(phone.find(".count")).hasText("1 of 12 sentences");
    }

    @Test
    void theClassSeesItsEnd() {
        join(phones.get(0));
        board.page().evaluate("() => { window.confirm = () => true; }");
        board.find("text=End the class and delete it").click();
        assertThat(phones.get(0).find("h1")).hasText("This class is over");
    }

    @Test
    void theQrCodesAddressLeadsIntoTheClass() {
        String alt = board.find(".qr").getAttribute("alt");
        String hash = alt.substring(alt.indexOf("#/join"));
        assertTrue((Boolean) board.find(".qr").evaluate("image => image.complete && image.naturalWidth > 0"));
        phones.get(0).page().navigate(root + hash);
        assertThat(phones.get(0).find(".drawn-name")).containsText("You are");
    }

    @Test
    void aWrongCodeIsToldKindly() {
        Visit phone = phones.get(0);
        phone.open("#/join");
        phone.find("#code").fill("BB");
        new Steps(phone, "phone").press("Join");
        assertThat(phone.find(".complaint")).containsText("five letters");
        new Steps(phone, "phone-360").look("0-join");
        assertFalse(code.isEmpty());
    }

    private void join(Visit phone) {
        phone.open("#/join");
        phone.find("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        new Steps(phone, "phone").press("Join");
        phone.page().waitForSelector(".drawn-name");
    }

    private void step(String name) {
        board.find(".step-bar ol button:has-text(\"" + name + "\")").click();
        board.page().waitForSelector(".board-head h1:has-text(\"" + name + "\")");
    }

    private void mark(int phone, String voice, String word) {
        Steps me = new Steps(phones.get(phone), "phone");
        me.heading("Mark");
        me.sentence("Insiders say", voice);
        me.press("Whose word is this?");
        me.word("shameful", word);
    }
}
