package org.framescope.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageArticleTest {

    private static final Optional<String> HEADLINE = Optional.of("Norham closes ferry landing");

    private static Extraction extract(String page) {
        return Extractor.extract(Input.html(page));
    }

    private static Article article(String page) {
        return extract(page).article();
    }

    static Stream<String> pagesOfTheStory() {
        return Stream.of(
                PageFixtures.MODERN,
                PageFixtures.WEBLOG,
                PageFixtures.TABLES,
                PageFixtures.DIVISIONS,
                PageFixtures.MICRODATA,
                PageFixtures.AMP,
                PageFixtures.POST,
                PageFixtures.COOKIES,
                PageFixtures.FORM,
                PageFixtures.GALLERY,
                PageFixtures.RELATED,
                PageFixtures.BARE);
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheStory")
    void bodyIsTheTwoParagraphsInEveryMarkup(String page) {
        assertEquals(PageFixtures.BODY, article(page).body());
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheStory")
    void headlineIsFoundWhereThereIsOne(String page) {
        assertEquals(
                page.equals(PageFixtures.BARE) ? Optional.empty() : HEADLINE,
                article(page).headline());
    }

    @Test
    void imprintComesFromTheMetadata() {
        Article article = article(PageFixtures.MODERN);
        assertEquals(Optional.of("Norham Post"), article.imprint().outlet());
        assertEquals(
                Optional.of("https://post.example/ferry"), article.imprint().url());
        assertEquals(Optional.of("Ruth Adler, Tom Okafor"), article.imprint().byline());
        assertEquals(Optional.of("2022-03-14"), article.imprint().published());
        assertEquals(Optional.of("en-GB"), article.imprint().language());
        assertEquals(Optional.of("Islanders fear for the last boat"), article.deck());
    }

    @Test
    void everythingAroundTheArticleIsReportedWithItsReason() {
        List<Reason> reasons = extract(PageFixtures.MODERN).dropped().stream()
                .map(Dropped::reason)
                .distinct()
                .toList();
        assertEquals(
                List.of(Reason.NAVIGATION, Reason.SHARE_BAR, Reason.NEWSLETTER, Reason.RELATED, Reason.FOOTER),
                reasons);
    }

    @Test
    void captionsHaveTheirCreditsAndPictures() {
        Caption modern = article(PageFixtures.MODERN).captions().get(0);
        assertEquals(
                new Caption(
                        "The landing at low tide.",
                        Optional.of("Ruth Adler/AFP"),
                        Optional.of("https://post.example/landing.jpg")),
                modern);
        Caption weblog = article(PageFixtures.WEBLOG).captions().get(0);
        assertEquals(new Caption("The landing at low tide.", Optional.of("AFP"), Optional.of("a.jpg")), weblog);
        Caption amp = article(PageFixtures.AMP).captions().get(0);
        assertEquals(
                new Caption(
                        "The landing at low tide.",
                        Optional.of("Ruth Adler/AFP"),
                        Optional.of("https://post.example/a.jpg")),
                amp);
    }

    @Test
    void everyPictureOfAGalleryHasItsOwnCaption() {
        List<Caption> captions = article(PageFixtures.GALLERY).captions();
        assertEquals(2, captions.size());
        assertEquals(Optional.of("Ruth Adler"), captions.get(0).credit());
        assertEquals(
                new Caption("The last boat.", Optional.of("AP Photo/Tom Okafor"), Optional.of("b.jpg")),
                captions.get(1));
    }

    private static Article withFigure(String figure) {
        return article("<html><body><article><h1>Norham closes ferry landing</h1><p>" + PageFixtures.LEAD + "</p>"
                + figure + "<p>" + PageFixtures.SECOND + "</p></article></body></html>");
    }

    @Test
    void countersAndFoldedRepetitionsOfAGalleryAreNoWords() {
        Article article = withFigure(
                "<div class=caption><p>Image 1 of 23</p><p>The mayor at the landing on Tuesday, in the rain. less</p>"
                        + "<p>The mayor at the landing on Tuesday, in the ... more</p><p>Photo: Ruth Adler, AP</p></div>");
        assertEquals(
                List.of(new Caption(
                        "The mayor at the landing on Tuesday, in the rain.",
                        Optional.of("Ruth Adler, AP"),
                        Optional.empty())),
                article.captions());
    }

    @Test
    void creditBesideTheCaptionBelongsToIt() {
        Article article = withFigure("<div class=meta><div class=image-caption>The mayor at the landing</div>"
                + "<div class=image-credit>Ruth Adler, Associated Press</div></div>");
        assertEquals(
                Optional.of("Ruth Adler, Associated Press"),
                article.captions().get(0).credit());
    }

    @Test
    void titleOfAFilmIsNoCaption() {
        assertEquals(
                List.of(),
                withFigure(
                                "<figure class=video><iframe src=x></iframe><figcaption>Watch the last boat</figcaption></figure>")
                        .captions());
    }

    @Test
    void datelineLeavesTheBodyOfAPageToo() {
        String page = "<html><body><article><h1>Norham closes ferry landing</h1><p>NORHAM (AP) — " + PageFixtures.LEAD
                + "</p></article></body></html>";
        assertEquals(Optional.of("NORHAM (AP)"), article(page).imprint().dateline());
        assertEquals(PageFixtures.LEAD, article(page).body());
    }

    @Test
    void alternativeTextIsNoCaption() {
        assertFalse(article(PageFixtures.MODERN).captions().toString().contains("not a caption"));
    }

    @Test
    void postIsEmbeddedWithAuthorAndAddress() {
        var post = article(PageFixtures.POST).embeds().get(0);
        assertEquals(Optional.of("Ruth Adler (@ruth)"), post.author());
        assertEquals("No more boats after four!", post.text());
        assertEquals(Optional.of("https://twitter.com/ruth/status/1"), post.url());
    }

    @Test
    void listsQuotationsAndSubheadingsStayInTheBody() {
        String body = article(PageFixtures.RICH).body();
        assertTrue(body.contains("What changes\n\nThe last boat leaves at four."), body);
        assertTrue(body.contains("“We were not asked.”"), body);
    }

    @Test
    void pullQuoteIsDropped() {
        assertTrue(extract(PageFixtures.GALLERY).dropped().stream().anyMatch(d -> d.reason() == Reason.PULL_QUOTE));
    }

    @Test
    void headlineThatOnlyTheMetadataStateIsLessSure() {
        String page = "<html><head><title>Norham closes ferry landing</title></head><body><p>" + PageFixtures.LEAD
                + "</p></body></html>";
        assertEquals(HEADLINE, article(page).headline());
        assertEquals(Confidence.MEDIUM, article(page).confidence().get("headline"));
    }

    @Test
    void bodyOfOneShortParagraphIsUnsure() {
        String page = "<html><body><h1>Norham closes ferry landing</h1><p>" + PageFixtures.LEAD + "</p></body></html>";
        assertEquals(Confidence.LOW, article(page).confidence().get("body"));
    }

    @Test
    void wrongOrMissingCharsetIsSeenThrough() {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"></head><body><article><h1>Café in Norham closes</h1><p>“"
                        + PageFixtures.LEAD + "”</p></article></body></html>";
        byte[] mislabelled = page.getBytes(StandardCharsets.UTF_8);
        byte[] unlabelled = page.replace("<meta charset=\"iso-8859-1\">", "").getBytes(Charset.forName("windows-1252"));
        assertEquals(
                Optional.of("Café in Norham closes"), fromBytes(mislabelled).headline());
        assertEquals(Optional.of("Café in Norham closes"), fromBytes(unlabelled).headline());
        assertTrue(fromBytes(unlabelled).body().startsWith("“The council"));
    }

    private static Article fromBytes(byte[] bytes) {
        return Extractor.extract(Input.of("page.html", Optional.empty(), bytes)).article();
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheStory")
    void noVisibleCharacterOfThePageIsLost(String page) {
        String visible = org.jsoup.Jsoup.parse(page).body().wholeText();
        assertEquals(Visible.characters(visible), Visible.characters(extract(page)));
    }
}
