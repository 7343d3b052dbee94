package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** A piece on the page: the queue, judging by keyboard, what changed, the second reading, the record. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class DeskIT extends DeskPageTest {

    @Test
    void aPieceGoesThroughByKeyboard() {
        signIn("keyboard.editor", Role.STANDARDS);
        visit.read(DRAFT);
        visit.page().getByText("Submit for review").click();
        visit.page().waitForSelector(".review-head");
        assertThat(visit.find(".review-head .state")).hasText("Requested");
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        assertThat(visit.find("#tab-measures")).isVisible();
        visit.find("#tab-measures").click();
        assertThat(visit.find("#tabpanel .measures")).hasCount(0);
        press("Show measures and scores");
        assertTrue(visit.find("#tabpanel .measures").count() > 1);
        visit.find("#tab-findings").click();
        visit.find("h1").last().click();
        key("n");
        key("a");
        assertThat(visit.find(".review-head .where")).containsText("1 of");
        assertThat(visit.find("#card .place")).containsText("Finding 2 of");
        key("d");
        assertEquals("cause", visit.focused(".name"));
        key("ArrowDown");
        key("Enter");
        assertThat(visit.find(".review-head .where")).containsText("2 of");
        key("p");
        assertThat(visit.find("#card .decided")).containsText("dismissed: It is so, and meant so");
        key("u");
        assertThat(visit.find("#card .decided")).hasCount(0);
        assertThat(visit.find(".review-head .where")).containsText("1 of");
        press("Clear");
        assertThat(visit.find(".review-head .state")).hasText("Cleared");
    }

    @Test
    void aDraftIsDueWhenItsAuthorSaysAndLaterWhenAnEditorSays() {
        LocalDateTime due = LocalDate.now(ZoneOffset.UTC)
                .plusYears(1)
                .withMonth(3)
                .withDayOfMonth(14)
                .atTime(17, 5);
        signIn("due.editor", Role.EDITOR);
        visit.read(DRAFT);
        fill("#draft-headline", "Harbor dues rise again");
        assertThat(visit.page().getByLabel("Due", new Page.GetByLabelOptions().setExact(true)))
                .hasAttribute("type", "datetime-local");
        fill("#draft-due", "2020-03-14T17:05");
        press("Submit for review");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Due in the past");
        fill("#draft-due", due.toString());
        onAPhone("#draft-due");
        press("Submit for review");
        assertThat(visit.find(".review-head .where")).containsText("due " + said(due));
        fill("#step-note", "It can wait.");
        fill("#step-due", "2020-03-14T17:05");
        press("Start");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Due in the past");
        assertThat(visit.find("#step-note")).hasValue("It can wait.");
        assertThat(visit.find(".review-head .state")).hasText("Requested");
        inQueue(due);
        visit.page().goBack();
        visit.page().getByLabel("Due, if that changes").fill(due.plusDays(1).toString());
        onAPhone("#step-due");
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        assertThat(visit.find(".review-head .where")).containsText("due " + said(due.plusDays(1)));
        assertThat(visit.find("#step-due")).hasValue("");
        visit.page().getByLabel("at no set time").check();
        press("Assign");
        assertThat(visit.find(".review-head .state")).hasText("Assigned");
        assertThat(visit.find(".review-head .where")).not().containsText("due Mar");
        assertThat(visit.page().getByLabel("at no set time")).hasCount(0);
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        press("Clear");
        assertThat(visit.find(".review-head .where")).not().containsText("due Mar");
    }

    private void inQueue(LocalDateTime due) {
        visit.page()
                .getByText("Reviews", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator line = visit.find(".queue tbody tr").filter(new Locator.FilterOptions().setHasText("Harbor dues"));
        assertThat(line).containsText(said(due));
        assertThat(line).not().containsText("overdue");
    }

    /** As the page says it to somebody in America. */
    private static String said(LocalDateTime due) {
        return DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US).format(due);
    }

    private void onAPhone(String field) {
        for (int width : new int[] {360, 1440}) {
            visit.page().setViewportSize(width, 740);
            visit.find(field).scrollIntoViewIfNeeded();
            look(visit, field.substring(1) + "-" + width);
        }
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsShownAndNotOverwritten() {
        signIn("first.editor", Role.EDITOR);
        String id = submit();
        visit.open("#/reviews/" + id);
        key("n");
        visit.page().evaluate("""
            async () => {
              const desk = await import('./page/review-api.js');
              const id = location.hash.split('/')[2];
              const { report } = await desk.draft(await desk.review(id), 1);
              for (const { id: each } of report.findings) {
                await desk.decide(id, each, 0, { outcome: 'dismissed', cause: 'house-style' });
              }
            }\
            """);
        key("a");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Changed meanwhile");
        assertThat(visit.find("#card .decided")).containsText("the desk’s style allows it");
        visit.forgive("412");
    }

    @Test
    void theNextDraftStandsBesideTheOneBefore() {
        signIn("diff.editor", Role.EDITOR);
        String id = submit();
        visit.open("#/reviews/" + id);
        press("Submit another draft");
        visit.page().waitForSelector("#draft-body");
        visit.page().fill("#draft-body", DRAFT.replace("slammed the regime", "criticized the government"));
        press("Submit as draft 2");
        visit.page().waitForSelector(".review-head");
        visit.page().getByText("What changed").click();
        visit.page().waitForSelector(".changes");
        assertThat(visit.find(".pair del").first()).containsText("slammed");
        assertThat(visit.find(".pair ins").first()).containsText("criticized");
        assertThat(visit.find(".lead p").first()).containsText("fixed");
        visit.open("#/reviews/" + id + "/record");
        assertThat(visit.find(".record .judged li").first()).containsText("Not decided");
        assertThat(visit.find(".record")).containsText("framescope audit verify");
    }

    /** One editor decides, another reads blind, a third settles what they disagree about. */
    @Test
    void aSecondReaderMarksBlindAndAThirdSettles() {
        Visitor.make("blind.reader", Role.EDITOR, "page");
        signIn("first.reader", Role.EDITOR);
        String id = submit();
        visit.page().evaluate("""
            async (id) => {
              const desk = await import('./page/review-api.js');
              const { report } = await desk.draft(await desk.review(id), 1);
              for (const { id: each } of report.findings) await desk.decide(id, each, 0, { outcome: 'accepted' });
            }\
            """, id);
        visit.open("#/reviews/" + id);
        visit.page()
                .getByText("Second reading", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().selectOption("#second-reader", new SelectOption().setLabel("The blind.reader"));
        press("Ask for a second reading");
        assertThat(visit.find(".readings-of .lines")).containsText("The blind.reader reads draft 1 blind");
        try (Visit phone = visit(360, ColorScheme.DARK);
                Visit chief = visit(1440, ColorScheme.LIGHT)) {
            enter(phone, "blind.reader");
            readBlind(phone);
            Visitor.make("settling.chief", Role.STANDARDS, "page");
            enter(chief, "settling.chief");
            settle(chief, id);
        }
    }

    private void readBlind(Visit reader) {
        reader.open("#/reviews");
        reader.find(".to-read a").click();
        assertThat(reader.find("h1")).hasText("Second reading");
        assertThat(reader.find(".blind .mark")).hasCount(0);
        reader.page().keyboard().press("n");
        reader.page().keyboard().press("n");
        assertThat(reader.find(".blind .chosen").first()).containsText("The mayor");
        reader.page().keyboard().press("m");
        assertEquals("rule", reader.focused(".id"));
        reader.find(".sizes button").nth(1).click();
        assertThat(reader.find(".marking blockquote")).hasText(Pattern.compile("^mayor slammed"));
        reader.page().selectOption("#rule", "NAM-001");
        reader.page().fill("#note", "<img src=x onerror=alert(1)>");
        look(reader, "reading");
        reader.find(".marking form button").click();
        assertThat(reader.find(".marked li")).hasCount(1);
        assertThat(reader.find(".marked q")).containsText("onerror");
        reader.page().keyboard().press("c");
        look(reader, "reading-close");
        reader.find("dialog[open] button").last().click();
        assertThat(reader.find("h1")).hasText("Readers compared");
        assertThat(reader.find(".comparison")).containsText("did not mark it");
        assertThat(reader.find(".comparison")).containsText("marked it as something else");
        look(reader, "comparison");
        reader.assertQuiet();
    }

    private static void settle(Visit chief, String id) {
        chief.open("#/reviews/" + id + "/comparison");
        int disputed = chief.find(".passage.disputed").count();
        chief.page().keyboard().press("n");
        chief.page().keyboard().press("s");
        assertEquals("outcome", chief.focused(".name"));
        Locator first = chief.find(".passage.disputed").first();
        first.locator("select").selectOption("mistaken");
        first.locator("input").fill("He did hit it.");
        chief.page().keyboard().press("Enter");
        assertThat(chief.find(".passage.settled")).hasCount(1);
        assertThat(chief.find(".passage.settled .settlement")).containsText("He did hit it.");
        assertEquals(disputed - 1, chief.find(".passage.disputed").count());
        assertThat(chief.find(".passage.disputed input").first()).hasValue("");
        look(chief, "settled");
        chief.open("#/reviews/" + id + "/record");
        assertThat(chief.find(".record")).containsText("The blind.reader read draft 1 blind: 1 mark");
        chief.open("#/desk/agreement");
        assertThat(chief.find(".agreement tbody tr").first()).containsText("Too few to say");
        look(chief, "agreement");
        chief.assertQuiet();
    }
}
